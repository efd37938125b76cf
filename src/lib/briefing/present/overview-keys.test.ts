import { describe, expect, it } from 'vitest';
import { neighbourByKey } from './overview-keys.ts';

/** Seven slides in rows of three; the last row has one. */
const points = Array.from({ length: 7 }, (_, n) => ({ along: (n % 3) * 100, down: Math.floor(n / 3) * 50 }));

describe('in an overview of three columns', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 3],
    ['ArrowLeft', 3, 2],
    ['ArrowDown', 1, 4],
    ['ArrowUp', 5, 2],
    ['ArrowDown', 5, 6],
    ['Home', 5, 0],
    ['End', 0, 6]
  ] as const)('%s leads from %i to %i', (key, from, to) => {
    expect(neighbourByKey(points, from, key)).toBe(to);
  });
  it.each([
    ['ArrowRight', 6],
    ['ArrowLeft', 0],
    ['ArrowUp', 2],
    ['ArrowDown', 6],
    ['x', 3],
    ['ArrowDown', 9]
  ] as const)('%s leads nowhere from %i', (key, from) => {
    expect(neighbourByKey(points, from, key)).toBeNull();
  });
});
