import type { CDPSession, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dataset } from '../support/dataset.ts';
import { charts, markIn, marksOf, pointOn, type Chart } from '../support/marks.ts';
import { drawn, hydrated, openFilters, unfold, useBrowser } from '../support/open.ts';
import { saveButton, saveDialog } from '../support/save.ts';

const open = useBrowser();
const code = '**/_app/immutable/**';

const unfolded = (page: Page, chart: string, name: string) => page.locator(`details[open] > #${chart}-${name}`);

describe('while the code of the page comes, and of the chart', () => {
  let page: Page;
  /** What keeps the code back. */
  let gate: Promise<void>;
  beforeAll(async () => {
    ({ page } = await open());
    await page.route(code, async (route) => {
      await gate;
      await route.continue();
    });
  });

  /** Opens a page whose code does not come before it is released. */
  async function hold(path = '/', drawing = 'warmth'): Promise<() => void> {
    let release = () => {};
    gate = new Promise((resolve) => {
      release = resolve;
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator(`#${drawing}-figure svg[data-chart="${drawing}"]:visible`).first().waitFor();
    return release;
  }

  it.each([
    ['the drawing', '#warmth-figure [role="application"]'],
    ['a mark', '#warmth-figure svg:visible [data-mark]'],
    ['the way to save it', '#warmth-save-button']
  ])('what has the focus keeps it: %s', async (_, selector) => {
    const release = await hold();
    const target = page.locator(selector).first();
    const mark = await target.evaluate((element) => {
      (element as HTMLElement).focus();
      return element.getAttribute('data-mark');
    });
    release();
    await hydrated(page);
    await saveButton(page, 'warmth').waitFor();
    await page.waitForFunction(
      ([selector, mark]) =>
        document.activeElement?.matches(selector.replace(':visible', '')) &&
        document.activeElement.getAttribute('data-mark') === mark,
      [selector, mark] as const
    );
  });

  it('a link of the table keeps the focus', async () => {
    const release = await hold('/density', 'density');
    const link = page.locator('#density-figure td a').nth(3);
    await link.focus();
    const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    release();
    await hydrated(page);
    await saveButton(page, 'density').waitFor();
    await page.waitForFunction(
      (address) =>
        document.activeElement instanceof HTMLAnchorElement &&
        document.activeElement.matches('td a') &&
        document.activeElement.href === address,
      address
    );
  });

  it('what is typed is followed', async () => {
    const release = await hold();
    await openFilters(page);
    const field = page.getByLabel('From', { exact: true });
    await field.focus();
    await page.keyboard.type('1965');
    release();
    await page.waitForURL((url) => url.searchParams.get('from') === '1965');
    expect(await field.inputValue()).toBe('1965');
  });

  it('what was typed before the reader went on is followed too', async () => {
    const release = await hold();
    await openFilters(page);
    await page.getByLabel('From', { exact: true }).focus();
    await page.keyboard.type('1965');
    await page.keyboard.press('Tab');
    release();
    await page.waitForURL((url) => url.searchParams.get('from') === '1965');
  });

  it('what is chosen of a list is followed', async () => {
    const release = await hold('/warmth');
    const list = page.locator('select[name="model"]');
    await unfold(page, 'Measure otherwise');
    await list.focus();
    await page.keyboard.press('ArrowDown');
    release();
    await page.waitForURL((url) => url.searchParams.get('model') === 'stock');
    expect(await list.inputValue()).toBe('stock');
  });

  it('a box that is ticked is followed, and stays ticked', async () => {
    const release = await hold();
    await openFilters(page);
    const box = page.locator('[type="checkbox"][name="category"]').first();
    await page.locator('details:has(> [role="group"] [type="checkbox"][name="category"]) > summary').focus();
    await page.keyboard.press('Enter');
    await box.focus();
    await page.keyboard.press('Space');
    const value = await box.inputValue();
    release();
    await page.waitForURL((url) => url.searchParams.get('category') === value);
    expect(await box.isChecked()).toBe(true);
  });

  it('a button that is pressed is heard', async () => {
    const release = await hold();
    await page.locator('#warmth-add-button').focus();
    await page.keyboard.press('Enter');
    release();
    await page.locator('#warmth-figure a[href$="/briefing/edit"]').waitFor();
  });

  it.each([
    ['a mark', '#warmth-figure svg:visible a[data-mark]', 20, ['ArrowRight', 'ArrowRight']],
    ['the drawing', '#warmth-drawing', 0, ['ArrowDown', 'ArrowRight', 'ArrowRight']]
  ] as const)('keys pressed on %s lead to where they would, and move no page', async (_, selector, nth, keys) => {
    const release = await hold();
    const scrolled = () => page.evaluate(() => scrollY);
    const marked = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);
    /** From where the keys are pressed: scrolled to first, as it is by who tabs there. */
    const press = async () => {
      await page.locator(selector).nth(nth).focus();
      const top = await scrolled();
      for (const key of keys) await page.keyboard.press(key);
      return top;
    };
    const top = await press();
    const first = await marked();
    expect(await scrolled()).toBe(top);
    release();
    await page.waitForFunction(
      (first) => ![first, null].includes(document.activeElement?.getAttribute('data-mark') ?? null),
      first
    );
    const led = await marked();
    await press();
    expect(await marked()).toBe(led);
  });

  it('a table and a help that are unfolded stay so', async () => {
    const release = await hold();
    for (const name of ['numbers', 'reading']) {
      // Nothing is drawn yet that a pointer could press.
      await page.locator(`#warmth-${name}`).focus();
      await page.keyboard.press('Enter');
      await unfolded(page, 'warmth', name).waitFor({ state: 'attached' });
    }
    release();
    await hydrated(page);
    await page.locator('#warmth-numbers').hover();
    await saveButton(page, 'warmth').waitFor();
    for (const name of ['numbers', 'reading']) expect(await unfolded(page, 'warmth', name).count(), name).toBe(1);
    expect(await page.locator('#warmth-table tbody tr').count()).toBe(dataset.events.length);
  });
});

describe('what began on a chart before its code came is heard once it is there', () => {
  let page: Page;
  let touch: CDPSession;
  let release: () => void;
  beforeAll(async () => {
    ({ page } = await open({ hasTouch: true }));
    touch = await page.context().newCDPSession(page);
  });
  beforeEach(async () => {
    await page.mouse.move(0, 0);
    await page.goto('/');
    await drawn(page);
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(code, async (route) => {
      await gate;
      await route.continue();
    });
  });
  afterEach(() => page.unroute(code));

  /** Asks for the code as the pointer or the focus does, and lets it come in the middle of what follows. */
  async function codeComes(): Promise<void> {
    const busy = page.locator('figure[aria-busy]');
    await busy.first().waitFor();
    release();
    await busy.first().waitFor({ state: 'detached' });
  }
  /** A place on the mark of the most events, or on one that has a page. */
  const pointAt = async (chart: Chart, isSingle: boolean) => {
    const [mark] = marksOf(chart)
      .filter(({ page, events }) => (page !== undefined || events.length === 1) === isSingle)
      .sort((one, other) => other.events.length - one.events.length);
    const point = await pointOn(markIn(page, chart, mark?.id ?? ''));
    return { x: NaN, y: NaN, ...point, ids: [...(mark?.page ? [mark.page.id] : []), ...(mark?.events ?? [])] };
  };
  const clicked = async (x: number, y: number) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    // No hand is quite still.
    await page.mouse.move(x + 1, y);
    await codeComes();
    await page.mouse.up();
  };

  it('a click on a mark of several events', async () => {
    const { x, y, ids } = await pointAt('density', false);
    await clicked(x, y);
    await page.waitForFunction(() => document.activeElement?.closest('[data-card]') !== null);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/events\/./);
    expect(ids.some((id) => page.url().endsWith(id))).toBe(true);
  });

  it('a click on a mark of one event', async () => {
    const { x, y, ids } = await pointAt('network', true);
    await clicked(x, y);
    await page.waitForURL(/\/(events|actors|agreements)\/./);
    expect(ids.some((id) => page.url().endsWith(id))).toBe(true);
  });

  it('a tap on a mark', async () => {
    const { x, y } = await pointAt('density', false);
    await page.locator('#density-numbers').focus();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await codeComes();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.locator('[data-card] a').first().waitFor();
  });

  it.each([' ', 'Enter'])('“%s” on the way to save it', async (key) => {
    await page.locator('#density-save-button').focus();
    await page.keyboard.down(key);
    await codeComes();
    await page.keyboard.up(key);
    await saveDialog(page).getByRole('img').waitFor();
  });

  it('a press that ends elsewhere, as no click', async () => {
    const { x, y } = await pointAt('density', false);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await codeComes();
    await page.mouse.move(0, 0);
    await page.mouse.up();
    await saveButton(page, 'density').waitFor();
  });
});

describe('the table and the help of every chart', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open({ viewport: { width: 360, height: 800 }, hasTouch: true }));
  });

  const presses = {
    'the first tap of a finger': (summary: string) => page.locator(summary).tap(),
    'a click that no pointer made': (summary: string) =>
      page.locator(summary).evaluate((element) => {
        (element as HTMLElement).click();
      })
  } as const;

  it.each(Object.entries(presses))('unfold at %s', async (_, press) => {
    for (const name of ['numbers', 'reading']) {
      await page.goto('/');
      await drawn(page);
      for (const chart of charts) {
        await press(`#${chart}-${name}`);
        await saveButton(page, chart).waitFor();
        await unfolded(page, chart, name).waitFor();
      }
      for (const chart of charts) {
        await press(`#${chart}-${name}`);
        await unfolded(page, chart, name).waitFor({ state: 'detached' });
      }
    }
  });
});

describe('the charts', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open());
  });

  it('wake before anything is chosen where the pointer comes to the filters', async () => {
    await page.goto('/');
    await hydrated(page);
    expect(await saveButton(page, 'network').count()).toBe(0);
    await page.locator('summary', { hasText: 'Filter' }).hover();
    for (const chart of charts) await saveButton(page, chart).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('wake where the focus comes to the filters, and a table to which the address leads stays open', async () => {
    await page.mouse.move(0, 0);
    await page.goto('/?category=CONSULT#network-table');
    await hydrated(page);
    expect(await saveButton(page, 'warmth').count()).toBe(0);
    await page.locator('summary', { hasText: 'Filter' }).focus();
    for (const chart of charts) await saveButton(page, chart).waitFor();
    expect(new URL(page.url()).search).toBe('?category=CONSULT');
    expect(await page.locator('details[open] > #network-numbers').count()).toBe(1);
    expect(await page.locator('#network-table tbody tr').count()).toBeGreaterThan(5);
  });

  it('whose code cannot be fetched stay as they were and say so, and the next touch wakes them', async () => {
    await page.goto('/');
    await hydrated(page);
    const figure = page.getByRole('figure').filter({ has: page.locator('#warmth-figure') });
    const drawing = await figure.locator('svg[data-chart="warmth"]:visible').innerHTML();
    await page.route(code, (route) => route.abort());
    await figure.locator('summary').first().hover();
    await figure.getByText('could not be fetched').waitFor();
    await page.getByRole('status').getByText('could not be fetched').first().waitFor({ state: 'attached' });
    expect(await figure.getAttribute('aria-busy')).toBeNull();
    expect(await figure.locator('svg[data-chart="warmth"]:visible').innerHTML()).toBe(drawing);
    await page.unroute(code);
    await page.mouse.move(0, 0);
    await figure.locator('summary').first().hover();
    await saveButton(page, 'warmth').waitFor();
    await figure.getByText('could not be fetched').waitFor({ state: 'detached' });
  });
});
