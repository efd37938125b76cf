import { describe, expect, it } from 'vitest';
import { dateInWords } from '#lib/messages/index.ts';
import { dataset } from '../support/dataset.ts';
import { charts, markIn, marksOf, pointOn, stageOf } from '../support/marks.ts';
import { drawn, useBrowser } from '../support/open.ts';

const open = useBrowser();

describe.each(charts)('the pointer on the %s chart', (chart) => {
  it('meets every mark, and shows the events behind it with date, title, code and source items', async () => {
    const { page, trouble } = await open();
    await page.goto('/');
    await drawn(page);
    const card = page.locator('[data-card]');
    const covered: string[] = [];
    for (const mark of marksOf(chart)) {
      // The card of the mark before may lie on this one.
      await page.mouse.move(0, 0);
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      const point = await pointOn(markIn(page, chart, mark.id));
      if (!point) {
        covered.push(`${mark.id}: ${mark.sentence}`);
        continue;
      }
      await page.mouse.move(point.x, point.y);
      const events = dataset.events.filter(({ id }) => mark.events.includes(id));
      await card.waitFor();
      if (!(events.length === 1 && !mark.page)) expect(await card.textContent()).toContain(mark.sentence);
      const text = await card.textContent();
      for (const event of events) {
        expect(text).toContain(dateInWords('en', event.date));
        expect(text).toContain(event.title);
        expect(text).toContain(event.category + (event.mode && `:${event.mode}`));
        expect(text).toMatch(/score [+−]?\d/);
        expect(text).toMatch(new RegExp(`source items? ${event.sourceItems.join(', ')}`));
      }
    }
    expect(covered).toEqual([]);
    expect(trouble).toEqual([]);
  });

  it('opens a mark’s page by a click, or its list of events where there are several', async () => {
    const { page } = await open();
    for (const single of [true, false]) {
      await page.goto('/');
      await drawn(page);
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
    }
  });

  it('goes from the mark to its card without losing it, and Escape puts the card away', async () => {
    const { page } = await open();
    await page.goto('/');
    await drawn(page);
    const mark = marksOf(chart).find(({ events }) => events.length === 1);
    const point = await pointOn(markIn(page, chart, mark?.id ?? ''));
    await page.mouse.move(point?.x ?? NaN, point?.y ?? NaN);
    const card = page.locator('[data-card]');
    await card.hover();
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  it('is a finger: a tap shows the card, whose link opens', async () => {
    const { page } = await open({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
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

it('a drawing is one picture: only its stage and its card stand around it', async () => {
  const { page } = await open();
  await page.goto('/');
  await drawn(page);
  for (const chart of charts) expect(await stageOf(page, chart).locator('svg[data-chart]:visible').count()).toBe(1);
});

it('a card lists every event whose mark lies below the pointer, and a click there keeps it', async () => {
  const { page } = await open();
  await page.goto('/warmth');
  await drawn(page);
  const below = markIn(page, 'warmth', '1954-seato-membership');
  const box = await below.locator('path').last().boundingBox();
  await page.mouse.move((box?.x ?? NaN) + (box?.width ?? 0) / 2, (box?.y ?? NaN) + (box?.height ?? 0) / 2);
  const card = page.locator('[data-card]');
  await card.waitFor();
  // The bar of the years of strain lies over the middle of the mark.
  for (const title of ['Moscow dislikes Pakistan joining SEATO', 'Years of strain and hostility'])
    expect(await card.textContent()).toContain(title);
  await page.mouse.down();
  await page.mouse.up();
  expect(page.url()).toMatch(/\/warmth$/);
  await card.locator('a', { hasText: 'SEATO' }).click();
  await page.waitForURL(/\/events\/1954-seato-membership/);
});
