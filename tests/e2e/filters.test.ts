import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { densityFigure, networkFigure, warmthFigure } from '#lib/charts/index.ts';
import { readView, selectEvents } from '#lib/view/index.ts';
import { dataset } from '../support/dataset.ts';
import { drawn, openFilters, useBrowser, usePage } from '../support/open.ts';

const all = dataset.events.length;

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
  const figures = [warmthFigure(dataset, view), densityFigure(dataset, view), networkFigure(dataset, view)];
  await page.waitForFunction(
    (findings) =>
      findings.every(([chart, finding]) => {
        const seen = Array.from(document.querySelectorAll(`svg[data-chart="${chart}"]`)).filter((drawing) =>
          drawing.checkVisibility()
        );
        return seen.length === 1 && seen[0]?.getAttribute('aria-label')?.startsWith(finding);
      }),
    figures.map(({ chart, title, summary }) => [chart, `${title}. ${summary}`] as const)
  );
}

describe('the filters', () => {
  const open = useBrowser();
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open());
  });

  async function visit(path: string): Promise<void> {
    await page.goto(path);
    await drawn(page);
    await openFilters(page);
  }

  it('change the address, all charts and the count where a period is typed', async () => {
    await visit('/');
    await field(page, 'from').fill('1965');
    await field(page, 'to').fill('1974');
    await hasQuery(page, 'from=1965&to=1974');
    await shows(page, 'from=1965&to=1974');
    await page
      .locator('p[role="status"]')
      .filter({ hasText: `of ${all} events, 1965 to 1974` })
      .waitFor({ state: 'attached' });
  });

  it('tell by the live region what is refused, and mark its field', async () => {
    await visit('/');
    await field(page, 'from').fill('abc');
    await field(page, 'from').press('Enter');
    await page.locator('p[role="status"]').filter({ hasText: '“abc”' }).waitFor({ state: 'attached' });
    expect(await field(page, 'from').getAttribute('aria-invalid')).toBe('true');
    expect(await field(page, 'to').getAttribute('aria-invalid')).toBe('false');
    await field(page, 'from').fill('1965');
    await hasQuery(page, 'from=1965');
    await page.locator('input[name="from"][aria-invalid="false"]').waitFor();
  });

  it('take a period dragged over the strip of years, and one set by the keys', async () => {
    await visit('/');
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
    await visit('/');
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

  it('are folded into one bar that tells the choice, and unfold by a click and by the keyboard', async () => {
    await page.goto('/?from=1965&to=1974');
    await drawn(page);
    const bar = page.locator('main summary').first();
    expect(await bar.innerText()).toMatch(new RegExp(`^\\d+ of ${all} events, 1965 to 1974\\s+Filter$`));
    expect(await field(page, 'from').isVisible()).toBe(false);
    expect(await page.getByRole('list', { name: 'Chosen' }).isVisible()).toBe(true);
    await bar.press('Enter');
    await field(page, 'from').waitFor();
    // What is chosen does not fold them.
    await field(page, 'from').fill('1966');
    await hasQuery(page, 'from=1966&to=1974');
    expect(await field(page, 'from').isVisible()).toBe(true);
    await bar.click();
    await field(page, 'from').waitFor({ state: 'hidden' });
  });

  it('say that nothing is left, and offer the way back', async () => {
    await visit('/?q=no+such+event');
    await page.getByText('No event fits this choice.').waitFor();
    expect(await page.locator('svg[data-chart]:visible').count()).toBe(0);
    await page.locator('main').getByRole('link', { name: 'Show all events' }).last().click();
    await hasQuery(page, '');
    await shows(page, '');
  });

  // On the page where the test before has ended, with nothing chosen.
  it('take one category, one context and one actor from their lists, and words as they are typed', async () => {
    for (const [name, value] of [
      ['category', 'REJECT'],
      ['context', 'military'],
      ['actor', 'india']
    ] as const) {
      const box = page.locator(`input[type="checkbox"][name="${name}"][value="${value}"]`);
      await box.locator('xpath=ancestor::details[1]/summary').click();
      await box.check();
      await hasQuery(page, `${name}=${value}`);
      await shows(page, `${name}=${value}`);
      await box.uncheck();
      await hasQuery(page, '');
    }
    await field(page, 'q').pressSequentially('steel');
    await hasQuery(page, 'q=steel');
    await shows(page, 'q=steel');
  });

  it.each([
    ['/', 3],
    ['/warmth', 2],
    ['/density', 1],
    ['/network', 1]
  ])('say on %s what of the address cannot be followed, and show the default', async (path, drawings) => {
    await visit(`${path}?bin=minute`);
    await page.locator('main').getByText('“minute” is not allowed for bin').waitFor();
    expect(await page.locator('svg[data-chart]:visible').count()).toBe(drawings);
  });

  it('are removed one by one, and what is left goes along to the other charts and back', async () => {
    await visit('/?from=1965&q=steel&to=1974');
    await page.getByRole('list', { name: 'Chosen' }).getByRole('link').nth(1).click();
    await hasQuery(page, 'from=1965&to=1974');
    await shows(page, 'from=1965&to=1974');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'By decade' }).click();
    await page.waitForURL(/\/density\?from=1965&to=1974$/);
    expect(await field(page, 'from').inputValue()).toBe('1965');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Overview' }).click();
    await page.waitForURL(/\/\?from=1965&to=1974$/);
    await shows(page, 'from=1965&to=1974');
  });
});

describe('without JavaScript, the filters', () => {
  const open = useBrowser();
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open({ javaScriptEnabled: false }));
  });

  it.each(['/', '/warmth', '/density', '/network', '/events'])('work on %s', async (path) => {
    await page.goto(`${path}?theme=dark`);
    await openFilters(page);
    await field(page, 'q').fill('steel');
    await field(page, 'q').press('Enter');
    // The key waits until the next page begins, this until all of it has come.
    await page.waitForURL((url) => url.searchParams.get('q') === 'steel');
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('theme')).toBe('dark');
    expect(await page.locator('main').innerText()).toContain(
      `${selectEvents(dataset, readView(searchParams).view).length} of ${all} events`
    );
  });
});

describe('the lists to choose from', () => {
  const visit = usePage('/');

  it('open within the window, at any width and in either direction of writing', async () => {
    const { page } = visit();
    await openFilters(page);
    const cut: string[] = [];
    for (const direction of ['ltr', 'rtl'])
      for (let width = 320; width <= 1920; width += 80) {
        await page.setViewportSize({ width, height: 900 });
        const found = await page.evaluate(async (direction) => {
          document.documentElement.dir = direction;
          const places: string[] = [];
          for (const list of document.querySelectorAll<HTMLDetailsElement>('details[name="choice"]')) {
            const opened = new Promise((resolve) => {
              list.addEventListener('toggle', resolve, { once: true });
            });
            list.open = true;
            await opened;
            const { left = -1, right = -1 } = list.querySelector('[role="group"]')?.getBoundingClientRect() ?? {};
            const room = document.documentElement.getBoundingClientRect();
            if (left < room.left || right > room.right)
              places.push(`${list.innerText.split('\n')[0] ?? ''} from ${left} to ${right}`);
            list.open = false;
          }
          return places;
        }, direction);
        cut.push(...found.map((place) => `${direction}, ${width}: ${place}`));
      }
    expect(cut).toEqual([]);
  });
});

describe('the table of events', () => {
  const visit = usePage('/events');

  it('is sorted by a click on a column, and the address keeps the order', async () => {
    const { page } = visit();
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
