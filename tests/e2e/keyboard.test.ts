import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { dataset } from '../support/dataset.ts';
import { charts, focusedMark, markIn, marksOf, stageOf, type Chart } from '../support/marks.ts';
import { drawn, hydrated, useBrowser, usePage } from '../support/open.ts';
import { isMissing, pages } from '../support/pages.ts';

const open = useBrowser();

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
  return focusedMark(page);
};
const isOnStage = (page: Page, chart: Chart) =>
  stageOf(page, chart).evaluate((stage) => stage === document.activeElement);
const said = (page: Page) => page.locator('p[role="status"]').last();

describe.each(charts)('the keys of the %s chart', (chart) => {
  const visit = usePage('/', { ready: drawn });

  /** The page with the focus on the drawing, and none of its marks pointed at. */
  async function atStage(): Promise<Page> {
    const { page } = visit();
    await page.locator(`#${chart}-skip`).focus();
    await stageOf(page, chart).focus();
    // The figure slept until it was first touched.
    await page.locator('figure[aria-busy]').waitFor({ state: 'detached' });
    await page.locator('[data-card]').waitFor({ state: 'detached' });
    return page;
  }

  it('stop once at it', async () => {
    const page = await atStage();
    await page.keyboard.press('Tab');
    expect(await stageOf(page, chart).evaluate((stage) => stage.contains(document.activeElement))).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await isOnStage(page, chart)).toBe(true);
  });

  it.each(['Enter', 'ArrowDown'])('lead in by %s and out by Escape', async (key) => {
    const page = await atStage();
    expect(marksOf(chart).map(({ id }) => id)).toContain(await press(page, key));
    await page.locator('[data-card]').waitFor();
    await press(page, 'Escape');
    await page.locator('[data-card]').waitFor({ state: 'detached' });
    await press(page, 'Escape');
    expect(await isOnStage(page, chart)).toBe(true);
  });

  it('lead to the first and last mark, to neighbours and back, and say where there is none further', async () => {
    const page = await atStage();
    const first = await press(page, 'Enter', 'Home');
    const last = await press(page, 'End');
    expect(first).not.toBeNull();
    expect(last).not.toBe(first);
    expect(await press(page, 'End')).toBe(last);
    await said(page).filter({ hasText: 'No further mark this way.' }).waitFor();
    expect(await press(page, 'Home')).toBe(first);
    expect(await press(page, 'ArrowRight')).not.toBe(first);
  });

  it('ring the mark that they stand on, wholly and inside the window', async () => {
    const page = await atStage();
    const id = (await press(page, 'Enter', 'ArrowRight')) ?? '';
    const mark = await markIn(page, chart, id).evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
    const ring = await page.evaluate(() => {
      const outlined = Array.from(document.querySelectorAll<HTMLElement>('[aria-hidden="true"]')).find(
        (element) => getComputedStyle(element).outlineStyle === 'solid' && element.matches('div')
      );
      if (!outlined) return null;
      const { x, y, width, height } = outlined.getBoundingClientRect();
      return { x, y, width, height, thick: Number.parseFloat(getComputedStyle(outlined).outlineWidth) };
    });
    expect(ring?.thick).toBeGreaterThanOrEqual(2);
    expect(Math.abs((ring?.x ?? NaN) - mark.x)).toBeLessThan(2);
    expect(Math.abs((ring?.y ?? NaN) - mark.y)).toBeLessThan(2);
    expect(ring?.width).toBeGreaterThanOrEqual(mark.width - 2);
    expect(ring?.height).toBeGreaterThanOrEqual(mark.height - 2);
    expect(ring?.x).toBeGreaterThan(0);
    expect(ring?.y).toBeGreaterThan(0);
  });

  it('open what a mark stands for by Enter; from a card Escape leads back to the mark, and puts the card away', async () => {
    const page = await atStage();
    const id = await press(page, 'Enter', 'Home');
    const mark = marksOf(chart).find((candidate) => candidate.id === id);
    await page.keyboard.press('Enter');
    if (mark && (mark.page ?? mark.events.length === 1)) {
      await page.waitForURL(/\/(events|actors|agreements)\/./);
      expect(page.url()).toContain(mark.page?.id ?? mark.events[0] ?? 'no event');
    } else {
      // A mark of several events opens the card, whose links lead to each.
      const link = page.locator('[data-card] a').first();
      await link.waitFor();
      const inCard = () => document.activeElement?.closest('[data-card]') !== null;
      await page.waitForFunction(inCard);
      expect(await press(page, 'Escape')).toBe(id);
      await page.locator('[data-card]').waitFor({ state: 'detached' });
      await page.keyboard.press('Enter');
      await page.waitForFunction(inCard);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/events\/./);
      expect(mark?.events.some((event) => page.url().endsWith(event))).toBe(true);
    }
  });
});

describe('the keys on the line of warmth', () => {
  const visit = usePage('/warmth', { ready: drawn });
  const read = () =>
    visit().page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext')?.split('; ') ?? []);

  it('lead to it from a mark by Up, read it year by year and at its ends, and lead back by Down', async () => {
    const { page, trouble } = visit();
    await stageOf(page, 'warmth').focus();
    await press(page, 'Enter', 'End', 'ArrowUp');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'slider');
    const [at = '', band = '', support = '', last = ''] = await read();
    expect(at).toMatch(/^[A-Z][a-z]+ 20\d\d, warmth (plus|minus) [\d.]+ of 10, [a-z]+$/);
    expect(band).toMatch(/^band (plus|minus) [\d.]+ to plus [\d.]+$/);
    expect(support).toMatch(/^rests on [\d.]+ events, older ones counted in part$/);
    expect(last).toMatch(/^the last: .+, 20\d\d$/);
    const year = async (...keys: string[]) => {
      await press(page, ...keys);
      return Number(/\d{4}/.exec((await read())[0] ?? '')?.[0]);
    };
    const start = await year();
    expect(await year('ArrowLeft')).toBe(start - 1);
    expect(await year('PageUp')).toBe(start - 11);
    expect(await year('ArrowRight')).toBe(start - 10);
    expect(await year('Home', 'Home')).toBe(1947);
    await said(page).filter({ hasText: 'The line goes no further this way.' }).waitFor({ state: 'attached' });
    expect((await read()).at(-1)).toBe('rests on fewer than 1.5 events, older ones counted in part');
    await press(page, 'ArrowRight');
    await page.locator('[data-card]').waitFor();
    // The link in its card, the line, no card, the drawing.
    await press(page, 'Enter');
    await page.waitForFunction(() => document.activeElement?.closest('[data-card] a') !== null);
    await press(page, 'Escape');
    expect(await year()).toBe(1948);
    await page.locator('[data-card]').waitFor({ state: 'detached' });
    const nearest = await press(page, 'ArrowDown');
    expect(dataset.events.find(({ id }) => id === nearest)?.date.first).toBeGreaterThan(dayNumber(1948));
    await press(page, 'ArrowUp');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'slider');
    await press(page, 'Escape', 'Escape');
    expect(await isOnStage(page, 'warmth')).toBe(true);
    expect(await page.getByRole('slider', { name: 'The line of warmth' }).count()).toBe(0);
    expect(trouble).toEqual([]);
  });
});

/** What a page under watch tells of the elements that have had the focus. */
interface WatchedWindow extends Window {
  /** What did not show that it had the focus, of the stops that came by Tab. */
  bareStops?: readonly string[];
  /** The same of all that can have the focus. */
  bareOfAll?: () => string[];
}

/** Runs in each page before its own scripts. */
function watchFocus() {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  // A slider shows it at its handle, of which the page tells nothing.
  const left = 'body, input[type="range"], [tabindex="-1"], [inert] *, :disabled';
  const isBare = (element: Element) => {
    if (!element.checkVisibility() || element.matches(left)) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (
      document.activeElement !== element ||
      ((outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) && boxShadow === 'none')
    );
  };
  const named = (element: Element) =>
    `${element.tagName} ${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 30)}”`;
  const bareStops: string[] = [];
  addEventListener('keyup', ({ key }) => {
    const stop = document.activeElement;
    if (key === 'Tab' && stop && isBare(stop)) bareStops.push(named(stop));
  });
  const bareOfAll = () =>
    [...document.querySelectorAll<HTMLElement | SVGElement>(all)]
      .filter((element) => element.checkVisibility() && !element.matches(left))
      .filter((element) => {
        element.focus();
        return isBare(element);
      })
      .map(named);
  Object.assign(window, { bareStops, bareOfAll } satisfies Partial<WatchedWindow>);
}

it('what has the focus shows it, on every page', async () => {
  const { page } = await open();
  await page.addInitScript(watchFocus);
  const bare: string[] = [];
  for (const path of pages.filter((candidate) => !candidate.includes('?') && !isMissing(candidate))) {
    await page.goto(path);
    await drawn(page);
    // First the stops as they come by Tab; from then on what is given to an element shows as if it had come the same
    // way.
    for (let stop = 0; stop < 25; stop += 1) await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const { bareStops, bareOfAll } = window as WatchedWindow;
      return bareStops && bareOfAll ? [...bareStops, ...bareOfAll()] : ['The page is not watched.'];
    });
    bare.push(...found.map((what) => `${path}: ${what}`));
  }
  expect(bare).toEqual([]);
});

it('what unfolds from the header folds up by Escape, its button in focus, and when something else was pressed', async () => {
  const { page } = await open();
  await page.goto('/warmth');
  await hydrated(page);
  for (const list of [page.locator('header details.more'), page.locator('header .name details')]) {
    const isOpen = () => list.evaluate((details) => details instanceof HTMLDetailsElement && details.open);
    const button = list.locator('summary');
    await button.press('Enter');
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await button.evaluate((summary) => summary === document.activeElement)).toBe(true);
    await button.press('Enter');
    await page.mouse.click(3, 3);
    expect(await isOpen()).toBe(false);
  }
});
