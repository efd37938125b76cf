import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { textWidth } from '#lib/charts/text/index.ts';
import { drawnTexts, overlaps, type DrawnText } from '../support/drawn-text.ts';
import { drawn, fontsLoaded, useBrowser, type WatchedPage } from '../support/open.ts';

const open = useBrowser();
const widths = [1280, 320, 360, 768, 1920];
// What is chosen for the warmth alone and for the density alone changes both drawings at once.
const views = [
  '',
  'model=stock&bin=year',
  'early=count&halflife=1&stack=context',
  'scale=goldstein',
  'from=1965&to=1974',
  'q=steel',
  'highlight=1966-01-06-tashkent-declaration'
];
const smallest = 12;

/** What the marks that take no room stand for: not seen, though part of the picture. */
const unseenMarks = (page: Page): Promise<string[]> =>
  page.locator('svg[data-chart]:visible [data-mark]').evaluateAll((marks) =>
    marks
      .filter((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        return !(mark instanceof SVGElement) || width + height === 0;
      })
      .map((mark) => `not seen: ${mark.getAttribute('aria-label') ?? ''}`)
  );

/** How much wider or narrower the browser sets a text than the drawing took it to be, where it can be seen. */
function widthApart({ text, left, right, size, weight }: DrawnText): string[] {
  const taken = textWidth(text, size, weight >= 600 ? 600 : 400);
  return Math.abs(right - left - taken) <= taken * 0.02 + 1
    ? []
    : [`“${text}”: ${(right - left).toFixed(1)} px, taken for ${taken.toFixed(1)}`];
}

describe('the drawings', () => {
  let visit: WatchedPage;
  beforeAll(async () => {
    visit = await open();
  });

  it.each(views)(
    'of /?%s set no text on another, none outside the drawing, none too small and each as wide as planned, at any width',
    async (query) => {
      const { page, trouble } = visit;
      const found: string[] = [];
      await page.setViewportSize({ width: widths[0] ?? NaN, height: 900 });
      await page.goto(`/?${query}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await drawn(page);
        const texts = await drawnTexts(page);
        expect(texts.length).toBeGreaterThan(20);
        const say = (what: string) => (text: DrawnText) =>
          `${what} ${text.chart}: “${text.text}” (${text.size.toFixed(1)} px)`;
        const wrong = [
          ...overlaps(texts),
          ...texts.filter(({ cut }) => cut).map(say('cut')),
          ...texts.filter(({ size }) => size < smallest - 0.1).map(say('small')),
          ...texts.flatMap(widthApart),
          // Drawn anew for each width, every mark is still part of the picture.
          ...(await unseenMarks(page))
        ];
        found.push(...wrong.map((line) => `${width}: ${line}`));
      }
      expect([...found, ...trouble.splice(0)]).toEqual([]);
    }
  );
});

it('the drawings that the server made for a phone set no text on another either', async () => {
  const { page } = await open({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  await page.goto('/');
  await page.locator('svg[data-chart="network"]:visible').waitFor();
  await fontsLoaded(page);
  const texts = await drawnTexts(page);
  expect(texts.length).toBeGreaterThan(20);
  expect([...overlaps(texts), ...texts.filter(({ cut }) => cut).map(({ text }) => `cut: ${text}`)]).toEqual([]);
});
