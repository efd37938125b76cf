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
      `<!doctype html><title>Elsewhere</title><div style="width:600px">${embedCode({ address: `${site}/embed/density`, title: 'Events by decade', height: 120 })}</div>`
    );
    const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
    const frame = page.frameLocator('iframe');
    const main = frame.locator('main');
    const content = () => main.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    const beyond = async () => (await height()) - (await content());
    const overflow = () => frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
    await main.waitFor();
    for (const shown of page.frames()) if (shown.parentFrame()) await drawn(shown);
    await expect.poll(beyond).toBe(0);
    const [told, kept] = await page.evaluate(() => {
      const iframe = document.querySelector('iframe');
      const before = iframe?.clientHeight;
      const forged = { data: { dyad: 'height', height: 5 }, source: iframe?.contentWindow ?? null };
      window.dispatchEvent(new MessageEvent('message', forged));
      return [before, iframe?.clientHeight];
    });
    expect(told).toBeGreaterThan(300);
    expect(kept).toBe(told);
    const before = await content();
    await frame.getByText('The numbers as a table').click();
    await expect.poll(content).toBeGreaterThan(before + 100);
    await expect.poll(beyond).toBe(0);
    await expect.poll(overflow).toBe(0);
    await frame.getByText('The numbers as a table').click();
    await expect.poll(content).toBe(before);
    await expect.poll(beyond).toBe(0);
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
