import { expect, it } from 'vitest';
import { spread } from './spread.ts';

it('what touches is pushed apart, both alike, and what does not stays', () => {
  const at = (...middles: number[]) =>
    spread(middles.map((middle) => ({ middle, width: 10 }))).map((one) => one.middle);
  expect(at(0, 20)).toEqual([0, 20]);
  expect(at(0, 6, 50)).toEqual([-2, 8, 50]);
});
