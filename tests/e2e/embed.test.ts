import { beforeAll, describe, expect, inject, it } from 'vitest';
import { embedCode } from '#lib/export/index.ts';
import { axeFindings, checkerFindings } from '../support/engines.ts';
import { drawn, useBrowser, type WatchedPage } from '../support/open.ts';

const open = useBrowser();
const site = inject('site');
const charts = ['warmth', 'density', 'network'] as const;

const policy = async (path: string) => (await fetch(site + path)).headers.get('content-security-policy') ?? '';

describe('a chart to embed', () => {
  let visit: WatchedPage;
  beforeAll(async () => {
    visit = await open({ viewport: { width: 600, height: 800 } });
  });

  it.each(charts)('%s is open to the frames of other sites, and no other page is', async (chart) => {
    expect(await policy(`/embed/${chart}`)).not.toContain('frame-ancestors');
    expect(await policy(`/embed/${chart}`)).toContain("default-src 'none'");
    expect(await policy(`/${chart}`)).toContain("frame-ancestors 'none'");
    expect(await policy('/embed/no-such-chart')).toContain("frame-ancestors 'none'");
    expect((await fetch(`${site}/embed/no-such-chart`)).status).toBe(404);
  });

  it.each(charts)(
    '%s stands alone, with its source and the way to all of it; no engine finds anything',
    async (chart) => {
      const { page, trouble } = visit;
      await page.goto(`/embed/${chart}?from=1950`);
      await drawn(page);
      expect(await page.locator('header, nav, footer, form').count()).toBe(0);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.getByRole('link', { name: 'The whole history' }).getAttribute('href')).toMatch(
        new RegExp(`/${chart}\\?from=1950$`)
      );
      expect([...(await axeFindings(page)), ...(await checkerFindings(page))]).toEqual([]);
      expect(trouble).toEqual([]);
    }
  );

  it('tells the page around it how high it is, whenever that changes', async () => {
    const { page } = await open();
    await page.setContent(
      `<!doctype html><title>Elsewhere</title><div style="width:600px">${embedCode({ address: `${site}/embed/density`, title: 'Density', height: 120 })}</div>`
    );
    const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
    const told = await height();
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow;
      window.dispatchEvent(new MessageEvent('message', { data: { dyad: 'height', height: 5 }, source: frame ?? null }));
    });
    expect(await height()).toBe(told);
    const frame = page.frameLocator('iframe');
    const overflow = () => frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
    const before = await height();
    await frame.getByText('The numbers as a table').click();
    await page.waitForFunction((least) => (document.querySelector('iframe')?.clientHeight ?? 0) > least + 100, before);
    await expect.poll(overflow).toBe(0);
    await frame.getByText('The numbers as a table').click();
    await page.waitForFunction((most) => (document.querySelector('iframe')?.clientHeight ?? 0) <= most, before);
  });

  it('says which value of its address it does not follow', async () => {
    const { page } = visit;
    await page.goto('/embed/density?from=abc');
    await page.getByText('“abc” is not allowed for from').waitFor();
    await page.locator('svg[data-chart="density"]:visible').waitFor();
  });

  it('leads out of its frame', async () => {
    const { page } = visit;
    await page.goto('/embed/warmth');
    await drawn(page);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'The whole history' }).click()
    ]);
    await opened.waitForURL(`${site}/warmth`);
    expect(new URL(page.url()).pathname).toBe('/embed/warmth');
  });

  it('shows all without script', async () => {
    const { page } = await open({ javaScriptEnabled: false, viewport: { width: 720, height: 700 } });
    await page.goto('/embed/network?theme=dark');
    expect(await page.locator('svg[data-chart="network"]:visible').count()).toBe(1);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});
