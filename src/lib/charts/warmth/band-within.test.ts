import { expect, it } from 'vitest';
import { bandWithin } from './band-within.ts';

it('a band is cut off where it goes beyond, and keeps its slope up to there', () => {
  const band = [
    { day: 0, low: -8, high: 8 },
    { day: 10, low: 0, high: 4 }
  ];
  expect(bandWithin(band, -4, 5)).toEqual([
    { day: 0, low: -4, high: 5 },
    { day: 5, low: -4, high: 5 },
    { day: 7.5, low: -2, high: 5 },
    { day: 10, low: 0, high: 4 }
  ]);
  expect(bandWithin(band, -9, 9)).toEqual(band);
});
