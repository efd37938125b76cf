import { describe, expect, it } from 'vitest';
import { textWidth } from '#lib/charts/text/index.ts';
import { drawnTexts, overlaps, type DrawnText } from '../support/drawn-text.ts';
import { drawn, useBrowser } from '../support/open.ts';

const open = useBrowser();
const widths = [1280, 320, 360, 768, 1920];
const views = [
  '',
  'model=stock',
  'scale=goldstein',
  'from=1965&to=1974',
  'bin=year',
  'stack=context',
  'q=steel',
  'highlight=1966-01-06-tashkent-declaration',
  'early=count&halflife=1'
];
const smallest = 12;

describe.each(views)('the drawings of /?%s', (query) => {
  it('set no text on another, none outside the drawing and none too small, at any width', async () => {
    const { page, trouble } = await open();
    await page.goto(`/?${query}`);
    const found: string[] = [];
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
        ...texts.filter(({ size }) => size < smallest - 0.1).map(say('small'))
      ];
      found.push(...wrong.map((line) => `${width}: ${line}`));
      // Drawn anew for each width, every mark is still part of the picture.
      found.push(
        ...(await page
          .locator('svg[data-chart]:visible [data-mark]')
          .evaluateAll((marks) =>
            marks
              .filter(
                (mark) =>
                  !(mark instanceof SVGElement) ||
                  mark.getBoundingClientRect().width + mark.getBoundingClientRect().height === 0
              )
              .map((mark) => `not seen: ${mark.getAttribute('aria-label') ?? ''}`)
          ))
      );
    }
    expect([...found, ...trouble]).toEqual([]);
  });
});

it('the drawings that the server made for a phone set no text on another either', async () => {
  const { page } = await open({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  await page.goto('/');
  await page.locator('svg[data-chart="network"]:visible').waitFor();
  const texts = await drawnTexts(page);
  expect(texts.length).toBeGreaterThan(20);
  expect([...overlaps(texts), ...texts.filter(({ cut }) => cut).map(({ text }) => `cut: ${text}`)]).toEqual([]);
});

it('the browser sets each text as wide as the drawing took it to be', async () => {
  const { page } = await open();
  await page.goto('/');
  await drawn(page);
  const wrong = (await drawnTexts(page)).flatMap(({ text, left, right, size, weight }) => {
    const taken = textWidth(text, size, weight >= 600 ? 600 : 400);
    return Math.abs(right - left - taken) <= taken * 0.02 + 1
      ? []
      : [`“${text}”: ${(right - left).toFixed(1)} px, taken for ${taken.toFixed(1)}`];
  });
  expect(wrong).toEqual([]);
});
