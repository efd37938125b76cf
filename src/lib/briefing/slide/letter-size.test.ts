import { expect, it } from 'vitest';
import { lettersFor, titleLines, usualSize, wordsSize } from './letter-size.ts';

it('a slide on a screen of 1280 by 720 has no text under 18 pixels, and grows with the screen', () => {
  expect(lettersFor({ width: 1280, height: 720 })).toEqual({ text: 18, chart: 1.5 });
  expect(lettersFor({ width: 1920, height: 1080 })).toEqual({ text: 27, chart: 2.25 });
});

it('a slide on a phone has text as large as a page, and its charts are not made smaller', () => {
  for (const room of [
    { width: 390, height: 844 },
    { width: 844, height: 390 }
  ])
    expect(lettersFor(room)).toEqual({ text: 16, chart: 1 });
});

it('a miniature is the same slide made smaller', () => {
  expect(lettersFor({ width: 640, height: 360 }, true)).toEqual({ text: 9, chart: 0.75 });
});

it('a title is known to break where it is wider than its slide', () => {
  const letters = lettersFor({ width: 1280, height: 720 });
  expect(titleLines('After 1948, relations were coldest around 1960 and warmest in 1974', 1280, letters)).toBe(1);
  expect(titleLines('word '.repeat(40), 1280, letters)).toBeGreaterThan(2);
});

it('more words are smaller, so that they stand on one screen, and never smaller than what is read from afar', () => {
  expect(wordsSize(200)).toBe(usualSize);
  expect(wordsSize(1000)).toBeLessThan(wordsSize(600));
  expect(wordsSize(4000)).toBe(1);
});
