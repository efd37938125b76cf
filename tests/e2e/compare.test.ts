import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { keptWhole } from '../support/briefing.ts';
import { axeFindings, checkerFindings } from '../support/engines.ts';
import { drawn, useBrowser, type WatchedPage } from '../support/open.ts';

const open = useBrowser();
const site = inject('site');
const claim = 'India–Russia was warmer than Pakistan–Russia from 1956 to 1964';
const asked = async (path: string) => {
  const response = await fetch(site + path);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('the page that compares', () => {
  it('holds its chart, its table and what the records are before any script runs, and no record', async () => {
    const { status, text } = await asked('/compare');
    expect(status).toBe(200);
    expect(text).toContain(`<h1 class="hidden`);
    expect(text).toContain(claim);
    expect(text).toContain('two records, chosen by different hands');
    expect(text.match(/data-chart="compare"/g)).toHaveLength(2);
    for (const { dataset } of relationships) {
      expect(text).toContain(dataset.dyad.title);
      expect(
        dataset.events.filter(({ id, summary }) => text.includes(id) || (summary && text.includes(summary)))
      ).toEqual([]);
    }
    expect(gzipSync(text).length).toBeLessThan(150_000);
  });

  it('says what cannot be followed, on an image address by 400 and a sentence', async () => {
    const { status, text } = await asked('/compare?a=nowhere&from-b=soon');
    expect(status).toBe(200);
    expect(text).toContain('The data have no “nowhere” for a');
    for (const query of ['a=nowhere', 'from-b=soon', 'from-a=1970&to-a=1950', 'direction-b=up', 'width=1']) {
      const refused = await asked(`/charts/compare.png?${query}`);
      expect([refused.status, refused.text.trim().split('\n').length, query]).toEqual([400, 1, query]);
      expect(refused.text).toMatch(/\.\n$/);
    }
    expect((await asked('/charts/compare.gif')).status).toBe(404);
    expect((await asked('/india-russia/compare')).status).toBe(404);
    expect((await asked('/compare/figure.json?a=nowhere')).status).toBe(400);
  });

  it('is told by its finding where it is linked, with a picture of the same lines', async () => {
    const { text } = await asked('/compare?a=india-russia&from-a=1955&to-a=1979&from-b=1990');
    const [, description = ''] = /"og:description" content="([^"]*)"/.exec(text) ?? [];
    const [, title = ''] = /<h1[^>]*>([^<]*)/.exec(text) ?? [];
    expect(description).toContain(title);
  });

  it.each(['svg', 'csv', 'json', 'pdf', 'png', 'pptx'])('is there as %s, the same bytes each time', async (format) => {
    const bytes = async () => Buffer.from(await (await fetch(`${site}/charts/compare.${format}`)).arrayBuffer());
    const [one, other] = [await bytes(), await bytes()];
    expect(one.equals(other)).toBe(true);
    expect(one.length).toBeGreaterThan(1000);
  });
});

describe('comparing', () => {
  let visit: WatchedPage;
  beforeAll(async () => {
    visit = await open();
    await visit.page.goto('/compare');
    await drawn(visit.page);
  });

  it('is walked by keys: the years with a card, their end, an agreement that leads to its own page', async () => {
    const { page, trouble } = visit;
    const stage = page.locator('#compare-drawing');
    await stage.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-card]').filter({ hasText: '1948: Pakistan–Russia' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page
      .locator('[data-card]')
      .filter({ hasText: /1949: .*difference/ })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page
      .locator('[data-card]')
      .filter({ hasText: /194\d.*: \d+ events?/ })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.locator('[data-card]').filter({ hasText: 'Diplomatic relations' }).waitFor();
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(href).toMatch(/agreements\/diplomatic-relations-1948$/);
    await page.keyboard.press('Escape');
    expect(trouble).toEqual([]);
  });

  it('shows what is pointed at', async () => {
    const { page } = visit;
    await page.locator('#compare-drawing svg [data-mark="year 1960"]').hover();
    await page.locator('[data-card]').filter({ hasText: '1960: Pakistan–Russia' }).waitFor();
    await page.mouse.move(0, 0);
  });

  it('draws another choice at once, and its address is short', async () => {
    const { page, trouble } = visit;
    await page.locator('summary', { hasText: 'Choose what is compared' }).click();
    await page.locator('select[name="b"]').selectOption('pakistan-russia');
    await page.locator('h1', { hasText: 'Every line is the same' }).waitFor({ state: 'attached' });
    await page.locator('select[name="direction-a"]').selectOption('ab');
    await page.waitForURL((url) => url.search === '?a=pakistan-russia&direction-a=ab&b=pakistan-russia');
    await page.locator('h1', { hasText: 'Pakistan toward Russia' }).waitFor({ state: 'attached' });
    await page.goBack();
    await page.goBack();
    await page.locator('h1', { hasText: claim }).waitFor({ state: 'attached' });
    expect(trouble).toEqual([]);
  });

  it('is saved from the page as it is saved by its address', async () => {
    const { page } = visit;
    await page.locator('button#compare-save-button').click();
    const dialog = page.getByRole('dialog', { name: 'Save or share' });
    await dialog.getByLabel('SVG', { exact: true }).check();
    await dialog.locator('img').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog
        .getByRole('button', { name: /Download SVG|SVG/ })
        .last()
        .click()
    ]);
    expect(download.suggestedFilename()).toBe('pakistan-russia-and-india-russia-compare-1947-2014.svg');
    await page.keyboard.press('Escape');
  });

  it('becomes a slide of the briefing, which shows what the server worked out', async () => {
    const { page } = await open();
    await page.goto('/compare');
    await drawn(page);
    await page.locator('#compare-add-button').click();
    await page.locator('#compare-figure a[href$="/briefing/edit"]').waitFor();
    await page.goto('/briefing/edit');
    await page.getByRole('listbox', { name: 'Slides' }).getByText(claim).click();
    await page.locator('.shown svg[data-chart="compare"]').first().waitFor();
    expect(await page.getByLabel('What is compared', { exact: false }).inputValue()).toBe(
      'a=pakistan-russia&b=india-russia'
    );
  });

  it('is shown on its slide without a network, once it was shown there with one', async () => {
    const { page } = await open();
    await page.goto('/compare?a=india-russia&direction-a=ab&b=india-russia&direction-b=ba');
    await drawn(page);
    await page.locator('#compare-add-button').click();
    await page.locator('#compare-figure a[href$="/briefing/edit"]').waitFor();
    const shown = async () => {
      await page.getByRole('listbox', { name: 'Slides' }).getByText('India toward Russia').first().click();
      await page.locator('.shown svg[data-chart="compare"]').first().waitFor();
    };
    await page.goto('/briefing/edit');
    await shown();
    await keptWhole(page);
    // What a page is sent before there is a worker no worker keeps: it is asked for again.
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.reload();
    await shown();
    await page.context().setOffline(true);
    await page.reload();
    await shown();
  });

  it('has a table whose numbers do not break, wider than the page within its own frame alone', async () => {
    const { page, trouble } = await open({ viewport: { width: 1280, height: 900 } });
    await page.goto('/compare?a=pakistan-russia&b=india-russia&c=pakistan-russia&direction-c=ab&d=india-russia');
    await drawn(page);
    for (const width of [1280, 800, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const linesOf = (element: Element) =>
          new Set([...element.getClientRects()].map(({ top }) => Math.round(top))).size;
        const cells = [...document.querySelectorAll('#compare-table tbody :is(th, td) > bdi')];
        return {
          page: Math.max(0, scrollWidth - clientWidth),
          broken: cells.filter((cell) => linesOf(cell) > 1).map((cell) => cell.textContent)
        };
      });
      expect(found, String(width)).toEqual({ page: 0, broken: [] });
    }
    await page.setViewportSize({ width: 800, height: 900 });
    const frame = page.locator('#compare-table [role="region"]');
    expect([...(await axeFindings(page)), ...(await checkerFindings(page))]).toEqual([]);
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    expect(trouble).toEqual([]);
  });

  it.each(['/compare', '/compare?a=nowhere', '/embed/compare'])('%s: no engine finds anything', async (path) => {
    const { page, trouble } = await open({ viewport: { width: 390, height: 800 }, colorScheme: 'dark' });
    await page.goto(path);
    await drawn(page);
    expect([...(await axeFindings(page)), ...(await checkerFindings(page))]).toEqual([]);
    expect(trouble).toEqual([]);
  });
});
