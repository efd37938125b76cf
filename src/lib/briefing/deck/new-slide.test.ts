import { expect, it } from 'vitest';
import { limits } from './deck-limits.ts';
import { newTextSlide } from './new-slide.ts';

it.each([
  ['a title that a file may hold stays whole', 'word '.repeat(40).trim(), 'word '.repeat(40).trim()],
  ['one that is longer ends after a word', 'word '.repeat(41), `${'word '.repeat(39).trim()}…`],
  ['one without words is cut between letters', '😀'.repeat(150), `${'😀'.repeat(99)}…`],
  ['none is empty', ' ', '…']
])('%s', (_, title, made) => {
  const slide = newTextSlide(title);
  expect(slide.title).toBe(made);
  expect(slide.title.length).toBeLessThanOrEqual(limits.title);
});
