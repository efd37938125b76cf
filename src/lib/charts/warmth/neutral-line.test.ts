import { expect, it } from 'vitest';
import { neutralLine } from './neutral-line.ts';

const box = (left: number, right: number, top = 90, bottom = 110) => ({ left, right, top, bottom });

it('the neutral line strikes through no words, and goes on beside them', () => {
  expect(neutralLine([0, 500], 100, [box(300, 400), box(100, 200)])).toEqual([
    [0, 97],
    [203, 297],
    [403, 500]
  ]);
});

it('the neutral line is whole where words stand above or below it, or beyond its ends', () => {
  expect(neutralLine([0, 500], 100, [box(100, 200, 60, 100), box(300, 400, 100, 140)])).toEqual([[0, 500]]);
  expect(neutralLine([50, 500], 100, [box(0, 20), box(450, 520)])).toEqual([[50, 447]]);
});
