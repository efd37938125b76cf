import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { codingName, codingOf } from '#lib/dataset/index.ts';
import { dateInWords } from '#lib/messages/index.ts';
import { dataset } from '../support/dataset.ts';
import { charts, markIn, marksOf, pointOn, stageOf, type Chart } from '../support/marks.ts';
import { drawn, useBrowser, usePage } from '../support/open.ts';

const open = useBrowser();

/**
 * Has the pointer come over each mark where it can be met, and gives the text of the card that it brings; null for a
 * mark that lies wholly below others. The card must have been shown once, so that its code is there.
 */
async function cardsOf(page: Page, chart: Chart, ids: readonly string[]): Promise<(string | null)[]> {
  // The browser's own pointer would meet what is scrolled below it.
  await page.mouse.move(0, 0);
  return stageOf(page, chart).evaluate(async (stage, ids) => {
    /** Where the pointer meets a mark, nearest to its centre. */
    const pointOn = (mark: Element) => {
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = mark.getBoundingClientRect();
      const steps = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6].map((step) => 0.5 + step / 12);
      for (const v of steps) {
        for (const u of steps) {
          const [clientX, clientY] = [left + u * width, top + v * height];
          const target = document.elementFromPoint(clientX, clientY);
          if (target?.closest('[data-mark]') === mark) return { target, clientX, clientY };
        }
      }
      return null;
    };
    /** Waits until a card is there or gone; where it does not come or go, two frames are enough to know. */
    const carded = (isThere: boolean) =>
      new Promise<void>((resolve) => {
        const end = () => {
          observer.disconnect();
          resolve();
        };
        const look = () => {
          if ((stage.querySelector('[data-card]') !== null) === isThere) end();
        };
        const observer = new MutationObserver(look);
        observer.observe(stage, { childList: true, subtree: true });
        requestAnimationFrame(() => requestAnimationFrame(end));
        look();
      });
    const texts: (string | null)[] = [];
    for (const id of ids) {
      // The card of the mark before may lie on this one.
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      await carded(false);
      if (stage.querySelector('[data-card]')) throw new Error('The card stays.');
      const mark = [...stage.querySelectorAll('[data-mark]')].find((each) => each.getAttribute('data-mark') === id);
      const point = mark && mark.checkVisibility() ? pointOn(mark) : null;
      if (!point) {
        texts.push(null);
        continue;
      }
      const { target, ...place } = point;
      for (const type of ['pointermove', 'pointerover'])
        target.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse', bubbles: true, ...place }));
      await carded(true);
      texts.push(stage.querySelector('[data-card]')?.textContent ?? 'no card');
    }
    return texts;
  }, ids);
}

describe.each(charts)('the pointer on the %s chart', (chart) => {
  // Drawing the marks paler and darker again step by step takes ten times as long as all else here.
  const visit = usePage('/', { ready: drawn, reducedMotion: 'reduce' });

  it('finds one picture: only the stage and the card stand around the drawing', async () => {
    expect(await stageOf(visit().page, chart).locator('svg[data-chart]:visible').count()).toBe(1);
  });

  it('goes from the mark to its card without losing it, and Escape puts the card away', async () => {
    const { page } = visit();
    const mark = marksOf(chart).find(({ events }) => events.length === 1);
    const point = await pointOn(markIn(page, chart, mark?.id ?? ''));
    await page.mouse.move(point?.x ?? NaN, point?.y ?? NaN);
    const card = page.locator('[data-card]');
    await card.hover();
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  it('meets every mark, and shows the events behind it with date, title, code and source items', async () => {
    const { page, trouble } = visit();
    const marks = marksOf(chart);
    const cards = await cardsOf(
      page,
      chart,
      marks.map(({ id }) => id)
    );
    const covered: string[] = [];
    for (const [n, mark] of marks.entries()) {
      const text = cards[n];
      if (text === undefined || text === null) {
        covered.push(`${mark.id}: ${mark.sentence}`);
        continue;
      }
      const events = dataset.events.filter(({ id }) => mark.events.includes(id));
      if (!(events.length === 1 && !mark.page)) expect(text).toContain(mark.sentence);
      for (const event of events) {
        expect(text).toContain(dateInWords('en', event.date));
        expect(text).toContain(event.title);
        const coding = codingOf(event);
        expect(text).toContain(coding && codingName(coding));
        expect(text).toMatch(/score [+−]?\d/);
        expect(text).toMatch(new RegExp(`source items? ${event.sourceItems.join(', ')}`));
      }
    }
    expect(covered).toEqual([]);
    expect(trouble).toEqual([]);
  });

  it('opens a mark’s page by a click, or its list of events where there are several', async () => {
    const { page } = visit();
    for (const single of [true, false]) {
      const mark = marksOf(chart).find(
        (candidate) =>
          (candidate.page !== undefined || candidate.events.length === 1) === single && candidate.events.length > 0
      );
      if (!mark) continue;
      const point = await pointOn(markIn(page, chart, mark.id));
      await page.mouse.click(point?.x ?? NaN, point?.y ?? NaN);
      if (!single) await page.locator('[data-card] a').first().click();
      await page.waitForURL(/\/(events|actors|agreements)\/./);
      expect([mark.page?.id, ...mark.events].some((id) => id !== undefined && page.url().endsWith(id))).toBe(true);
      await page.goBack();
      await drawn(page);
    }
  });
});

describe('a finger', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } }));
  });

  it.each(charts)('on a mark of the %s chart shows its card by a tap, whose link opens', async (chart) => {
    await page.goto('/');
    await drawn(page);
    const mark = marksOf(chart).find(({ events }) => events.length > 0);
    const point = await pointOn(markIn(page, chart, mark?.id ?? ''));
    await page.touchscreen.tap(point?.x ?? NaN, point?.y ?? NaN);
    const card = page.locator('[data-card]');
    await card.waitFor();
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(360);
    await card.locator('a').first().tap();
    await page.waitForURL(/\/(events|actors|agreements)\/./);
  });
});

it('a finger puts a card away by its cross, by a second tap and by a tap beside it', async () => {
  const { page } = await open({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  await page.goto('/warmth');
  await drawn(page);
  const point = await pointOn(markIn(page, 'warmth', '1980-pravda-threats'));
  const tap = () => page.touchscreen.tap(point?.x ?? NaN, point?.y ?? NaN);
  const card = page.locator('[data-card]');
  for (const putAway of [
    () => card.getByRole('button', { name: 'Close' }).tap(),
    tap,
    () => page.touchscreen.tap(20, 735)
  ]) {
    await tap();
    await card.waitFor();
    expect(await card.textContent()).toMatch(/At the middle of its date the line went from \+\d/);
    await putAway();
    await card.waitFor({ state: 'detached' });
  }
});

it('a card lists every event whose mark lies below the pointer, and a click there keeps it', async () => {
  // Where there is less room, more lies on one another.
  const { page } = await open({ viewport: { width: 360, height: 740 } });
  await page.goto('/warmth');
  await drawn(page);
  const below = markIn(page, 'warmth', '1965-04-05-ayub-visit');
  await below.scrollIntoViewIfNeeded();
  const box = await below.locator('path').last().boundingBox();
  await page.mouse.move((box?.x ?? NaN) + (box?.width ?? 0) / 2, (box?.y ?? NaN) + (box?.height ?? 0) / 2);
  const card = page.locator('[data-card]');
  await card.waitFor();
  // A mark of the next year lies over the middle of this one.
  for (const title of ['Ayub Khan visits the Soviet Union', 'Soviet consulates agreed for two cities'])
    expect(await card.textContent()).toContain(title);
  await page.mouse.down();
  await page.mouse.up();
  expect(page.url()).toMatch(/\/warmth$/);
  await card.locator('a', { hasText: 'Ayub Khan visits' }).click();
  await page.waitForURL(/\/events\/1965-04-05-ayub-visit/);
});

/** A place in the panel of the line, by its shares of the drawing's width and height, after scrolling to its top. */
async function onLine(page: Page, across: number, down = 0.35) {
  const box = await stageOf(page, 'warmth').evaluate((stage) => {
    stage.scrollIntoView({ block: 'start', behavior: 'instant' });
    const drawings = [...stage.querySelectorAll('svg[data-chart]')];
    const { x, y, width, height } = (
      drawings.find((drawing) => drawing.checkVisibility()) ?? stage
    ).getBoundingClientRect();
    return { x, y, width, height };
  });
  return { x: box.x + across * box.width, y: box.y + down * box.height };
}
const cardOf = (page: Page) => page.locator('[data-card]');
const rule = (page: Page) => page.getByRole('slider', { name: 'The line of warmth' });

describe('the line of warmth', () => {
  const visit = usePage('/', { ready: drawn, reducedMotion: 'reduce' });
  const moveTo = async (across: number) => {
    const { x, y } = await onLine(visit().page, across);
    await visit().page.mouse.move(x, y);
  };

  it('is read at the date below the pointer: month, warmth in number and word, band, support, last event', async () => {
    const { page } = visit();
    // What reads it comes when the chart is first touched.
    let across = 0.5;
    await expect.poll(() => moveTo((across += 0.001)).then(() => cardOf(page).count())).toBe(1);
    const text = await cardOf(page).innerText();
    expect(text).toMatch(/^[A-Z][a-z]+ 19\d\d\s+Warmth [+−]?\d+\.\d, (hostile|cool|neutral|cordial|close)\s+Band/);
    expect(text).toMatch(/Rests on \d+(\.\d)? events, older ones counted in part\s+The last: .+, \d{4}$/);
    await moveTo(0.7);
    await page.waitForFunction(
      (before) => ![null, before].includes(document.querySelector<HTMLElement>('[data-card]')?.innerText ?? null),
      text
    );
    // Beside the panel there is nothing to read.
    await page.mouse.move(5, 5);
    await cardOf(page).waitFor({ state: 'detached' });
    expect(await rule(page).count()).toBe(0);
  });

  it('has its dot on the line and its rule as high as the panel, as they are drawn', async () => {
    const { page } = visit();
    await moveTo(0.55);
    await rule(page).waitFor();
    const off = await rule(page).evaluate((dot) => {
      const { left, top, width, height } = dot.getBoundingClientRect();
      const lines = document.querySelectorAll<SVGPathElement>(
        '#warmth-drawing svg[data-chart] path[stroke-linejoin="round"][stroke-width="2"]'
      );
      const near = [-2, -1, 0, 1, 2];
      const isOn = (line: SVGPathElement) => {
        const inverse = line.getScreenCTM()?.inverse();
        return near.some((dy) =>
          near.some((dx) =>
            line.isPointInStroke(new DOMPoint(left + width / 2 + dx, top + height / 2 + dy).matrixTransform(inverse))
          )
        );
      };
      return [...lines].some(isOn) ? [] : [left, top, lines.length];
    });
    expect(off).toEqual([]);
  });

  it('gives way to the card of an event, and Escape puts its own away', async () => {
    const { page } = visit();
    await moveTo(0.5);
    await rule(page).waitFor();
    const { id } = marksOf('warmth')[20] ?? { id: '' };
    const point = await pointOn(markIn(page, 'warmth', id));
    await page.mouse.move(point?.x ?? NaN, point?.y ?? NaN);
    await cardOf(page).getByText('confidence').first().waitFor();
    expect(await rule(page).count()).toBe(0);
    await page.mouse.move(5, 5);
    await moveTo(0.5);
    await rule(page).waitFor();
    await page.keyboard.press('Escape');
    await cardOf(page).waitFor({ state: 'detached' });
  });

  it('keeps its card by a click, whose link opens', async () => {
    const { page } = visit();
    const { x, y } = await onLine(page, 0.6);
    await page.mouse.click(x, y);
    await page.mouse.move(x + 300, y);
    await cardOf(page).getByRole('link').click();
    await page.waitForURL(/\/events\/./);
    await page.goBack();
    await drawn(page);
  });

  it('is dragged over to narrow the period, and one click leads back', async () => {
    const { page, trouble } = visit();
    const drag = async () => {
      await moveTo(0.4);
      await rule(page).waitFor();
      await page.mouse.down();
      await moveTo(0.5);
      await moveTo(0.6);
      await stageOf(page, 'warmth')
        .getByText(/^19\d\d–\d\d$/)
        .waitFor();
    };
    await drag();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await stageOf(page, 'warmth')
      .getByText(/^19\d\d–\d\d$/)
      .waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    const whole = page.getByRole('link', { name: 'Whole period' });
    expect(await whole.count()).toBe(0);

    await drag();
    const [shown = ''] = await stageOf(page, 'warmth')
      .getByText(/^19\d\d–\d\d$/)
      .allInnerTexts();
    await page.mouse.up();
    await page.waitForURL(/\?from=19\d\d&to=19\d\d$/);
    const { searchParams } = new URL(page.url());
    expect(`${searchParams.get('from') ?? ''}–${searchParams.get('to')?.slice(2) ?? ''}`).toBe(shown);
    // The address is new before the page is.
    await whole.waitFor();
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe(searchParams.get('from'));
    expect(await whole.count()).toBe(1);
    await whole.click();
    await page.waitForURL((url) => url.search === '');
    await whole.waitFor({ state: 'detached' });
    expect(trouble).toEqual([]);
  });
});

describe.each([390, 768, 1280])('at %i pixels a card', (width) => {
  const visit = usePage('/', { ready: drawn, reducedMotion: 'reduce', viewport: { width, height: 800 } });

  it('covers neither the title nor the filters', async () => {
    const { page } = visit();
    await stageOf(page, 'warmth').hover({ position: { x: 5, y: 5 } });
    const marks = marksOf('warmth').filter((_, n) => n % 5 === 0);
    const covered: string[] = [];
    for (const place of [...marks.map(({ id }) => id), 0.4, 0.6, 0.9]) {
      if (typeof place === 'string') await markIn(page, 'warmth', place).focus();
      else {
        const { x, y } = await onLine(page, place);
        await page.mouse.click(x, y);
      }
      await cardOf(page).waitFor();
      const title = await page.evaluate(() => {
        const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const [card, title] = [boxOf('[data-card]'), boxOf('#warmth-drawing svg[data-chart] > g')];
        const filters = boxOf('section:has(form[role=\"search\"])');
        return card && title && filters
          ? { card: card.top, inWindow: card.bottom <= innerHeight, words: title.bottom, filters: filters.bottom }
          : null;
      });
      if (!title || title.card < title.words || title.card < title.filters || !title.inWindow)
        covered.push(`${place}: ${JSON.stringify(title)}`);
      await page.keyboard.press('Escape');
      await cardOf(page).waitFor({ state: 'detached' });
    }
    expect(covered).toEqual([]);
  });
});

it('a finger reads the line by a tap, at once and on a chart that slept, and puts it away as it does a card', async () => {
  const { page } = await open({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  await page.goto('/');
  await drawn(page);
  const tap = async () => {
    const { x, y } = await onLine(page, 0.6);
    await page.touchscreen.tap(x, y);
  };
  for (const putAway of [
    () => cardOf(page).getByRole('button', { name: 'Close' }).tap(),
    tap,
    () => page.touchscreen.tap(195, 790)
  ]) {
    await tap();
    await cardOf(page).waitFor();
    expect(await cardOf(page).innerText()).toMatch(/Warmth [+−]\d/);
    await putAway();
    await cardOf(page).waitFor({ state: 'detached' });
  }
  // What scrolls the page chooses no period.
  expect(new URL(page.url()).search).toBe('');
});
