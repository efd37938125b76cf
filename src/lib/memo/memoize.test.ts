import { describe, expect, it, vi } from 'vitest';
import { memoize, memoizeBy } from './memoize.ts';

describe('what is remembered by a key', () => {
  it('is computed once for each key', () => {
    const compute = vi.fn((key: string) => ({ key }));
    const remembered = memoize(compute);
    expect(remembered('a')).toBe(remembered('a'));
    expect(remembered('b')).toEqual({ key: 'b' });
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('may be nothing, zero or empty', () => {
    const compute = vi.fn((key: number) => [null, 0, '', false][key] ?? null);
    const remembered = memoize(compute);
    expect([0, 1, 2, 3, 0, 1, 2, 3].map(remembered)).toEqual([null, 0, '', false, null, 0, '', false]);
    expect(compute).toHaveBeenCalledTimes(4);
  });

  it('is never more than the bound, and what is in use stays', () => {
    const compute = vi.fn((key: number) => key);
    const remembered = memoize(compute, 4);
    for (const key of [0, 1, 0, 2, 0, 3, 0, 4, 0, 5]) expect(remembered(key)).toBe(key);
    expect(compute).toHaveBeenCalledTimes(6);
    // Half of the bound is sure: the others may be forgotten.
    remembered(5);
    expect(compute).toHaveBeenCalledTimes(6);
    remembered(1);
    expect(compute).toHaveBeenCalledTimes(7);
  });

  it('is told apart by what the arguments have of a key', () => {
    const compute = vi.fn((word: string, length: number) => word.slice(0, length));
    const remembered = memoizeBy((word, length) => `${length} ${word}`, compute, 10);
    expect([remembered('dyad', 1), remembered('dyad', 2), remembered('dyad', 1)]).toEqual(['d', 'dy', 'd']);
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
