import { expect, it } from 'vitest';
import { roundStep } from './round-step.ts';

it('a step is the smallest round one that suffices', () => {
  expect([0, 0.3, 1, 1.2, 2, 4.9, 5, 7, 10, 11, 99, 100, 1000, 2001].map(roundStep)).toEqual([
    1, 1, 1, 2, 2, 5, 5, 10, 10, 20, 100, 100, 1000, 5000
  ]);
});
