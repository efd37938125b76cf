import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { densityFigure, networkFigure, warmthFigure } from '#lib/charts/index.ts';
import { readView, selectEvents } from '#lib/view/index.ts';
import { dataset } from '../support/dataset.ts';
import { drawn, hydrated, useBrowser } from '../support/open.ts';

const open = useBrowser();
const all = dataset.events.length;

async function openPage(path: string) {
  const watched = await open();
  await watched.page.goto(path);
  await drawn(watched.page);
  return watched.page;
}

const field = (page: Page, name: string) => page.locator(`main input[name="${name}"]:not([type="hidden"])`).first();
const hasQuery = (page: Page, query: string) =>
  page.waitForURL((url) => url.search === (query === '' ? '' : `?${query}`));

/** What the page must say and draw of a query: how many events, and the finding of each chart. */
async function shows(page: Page, query: string): Promise<void> {
  const { view } = readView(new URLSearchParams(query));
  await page
    .locator('main')
    .getByText(`${selectEvents(dataset, view).length} of ${all} events`)
    .first()
    .waitFor();
  for (const figure of [warmthFigure(dataset, view), densityFigure(dataset, view), networkFigure(dataset, view)]) {
    await page.waitForFunction(
      ([chart, finding]) => {
        const seen = Array.from(document.querySelectorAll(`svg[data-chart="${chart}"]`)).filter((drawing) =>
          drawing.checkVisibility()
        );
        return seen.length === 1 && seen[0]?.getAttribute('aria-label')?.startsWith(finding);
      },
      [figure.chart, `${figure.title}. ${figure.summary}`] as const
    );
  }
}

describe('the filters', () => {
  it('change the address, all charts and the count where a period is typed', async () => {
    const page = await openPage('/');
    await field(page, 'from').fill('1965');
    await field(page, 'to').fill('1974');
    await hasQuery(page, 'from=1965&to=1974');
    await shows(page, 'from=1965&to=1974');
    await page
      .locator('p[role="status"]')
      .filter({ hasText: `of ${all} events, 1965 to 1974` })
      .waitFor({ state: 'attached' });
  });

  it.each([
    ['category', 'REJECT'],
    ['context', 'military'],
    ['actor', 'india']
  ] as const)('take one %s from its list', async (name, value) => {
    const page = await openPage('/');
    const box = page.locator(`input[name="${name}"][value="${value}"]`);
    await page.locator('main details').filter({ has: box }).locator('summary').click();
    await box.check();
    await hasQuery(page, `${name}=${value}`);
    await shows(page, `${name}=${value}`);
  });

  it('tell by the live region what is refused, and mark its field', async () => {
    const page = await openPage('/');
    await field(page, 'from').fill('abc');
    await field(page, 'from').press('Enter');
    await page.locator('p[role="status"]').filter({ hasText: '“abc”' }).waitFor({ state: 'attached' });
    expect(await field(page, 'from').getAttribute('aria-invalid')).toBe('true');
    expect(await field(page, 'to').getAttribute('aria-invalid')).toBe('false');
    await field(page, 'from').fill('1965');
    await hasQuery(page, 'from=1965');
    await page.locator('input[name="from"][aria-invalid="false"]').waitFor();
  });

  it('take words as they are typed', async () => {
    const page = await openPage('/');
    await field(page, 'q').pressSequentially('steel');
    await hasQuery(page, 'q=steel');
    await shows(page, 'q=steel');
  });

  it('take a period dragged over the strip of years, and one set by the keys', async () => {
    const page = await openPage('/');
    const slider = page.getByRole('slider', { name: 'Beginning of the period' });
    const box = await slider.boundingBox();
    expect(box).not.toBeNull();
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width * 0.4, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.5, y + height / 2);
    await page.mouse.move(x + width * 0.6, y + height / 2);
    await page.mouse.up();
    await page.waitForURL(/\?from=19\d\d&to=19\d\d$/);
    await shows(page, new URL(page.url()).searchParams.toString());
    const from = Number(new URL(page.url()).searchParams.get('from'));
    await slider.press('ArrowRight');
    await page.waitForURL((url) => url.searchParams.get('from') === String(from + 1));
    await shows(page, new URL(page.url()).searchParams.toString());
  });

  it('follow the browser’s back and forward', async () => {
    const page = await openPage('/');
    await field(page, 'q').fill('steel');
    await field(page, 'q').press('Enter');
    await hasQuery(page, 'q=steel');
    await field(page, 'from').fill('1970');
    await field(page, 'from').press('Enter');
    await hasQuery(page, 'from=1970&q=steel');
    await page.goBack();
    await hasQuery(page, 'q=steel');
    await shows(page, 'q=steel');
    expect(await field(page, 'from').inputValue()).toBe('');
    await page.goBack();
    await hasQuery(page, '');
    await shows(page, '');
    await page.goForward();
    await page.goForward();
    await hasQuery(page, 'from=1970&q=steel');
    await shows(page, 'from=1970&q=steel');
    expect(await field(page, 'from').inputValue()).toBe('1970');
  });

  it('say that nothing is left, and offer the way back', async () => {
    const page = await openPage('/?q=no+such+event');
    await page.getByText('No event fits this choice.').waitFor();
    expect(await page.locator('svg[data-chart]:visible').count()).toBe(0);
    await page.locator('main').getByRole('link', { name: 'Show all events' }).last().click();
    await hasQuery(page, '');
    await shows(page, '');
  });

  it.each(['/', '/warmth', '/density', '/network'])(
    'say on %s what of the address cannot be followed, and show the default',
    async (path) => {
      const page = await openPage(`${path}?bin=minute`);
      await page.locator('main').getByText('“minute” is not allowed for bin').waitFor();
      expect(await page.locator('svg[data-chart]:visible').count()).toBe(path === '/' ? 3 : 1);
    }
  );

  it('go along to the other charts and back', async () => {
    const page = await openPage('/?from=1965&to=1974');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Density' }).click();
    await page.waitForURL(/\/density\?from=1965&to=1974$/);
    expect(await field(page, 'from').inputValue()).toBe('1965');
  });

  it('are removed one by one', async () => {
    const page = await openPage('/?from=1965&q=steel');
    await page.getByRole('list', { name: 'Chosen' }).getByRole('link').first().click();
    await hasQuery(page, 'q=steel');
    await shows(page, 'q=steel');
  });

  it.each(['/', '/warmth', '/density', '/network', '/events'])('work on %s without JavaScript', async (path) => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${path}?theme=dark`);
    await field(page, 'q').fill('steel');
    await field(page, 'q').press('Enter');
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('q')).toBe('steel');
    expect(searchParams.get('theme')).toBe('dark');
    expect(await page.locator('main').innerText()).toContain(
      `${selectEvents(dataset, readView(searchParams).view).length} of ${all} events`
    );
  });
});

describe('the table of events', () => {
  it('is sorted by a click on a column, and the address keeps the order', async () => {
    const { page } = await open();
    await page.goto('/events');
    await hydrated(page);
    const titles = () => page.locator('main table a[href*="events/"]').allTextContents();
    const byDate = await titles();
    await page.getByRole('columnheader', { name: /Event/ }).getByRole('link').click();
    await page.waitForURL(/\/events\?.+/);
    await page.locator('th[aria-sort="ascending"]').waitFor();
    const byTitle = await titles();
    expect(byTitle).not.toEqual(byDate);
    expect([...byTitle].sort()).toEqual([...byDate].sort());
    await page.goto(page.url());
    expect(await titles()).toEqual(byTitle);
  });
});
