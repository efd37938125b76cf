import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notableRun } from './notable-run.ts';

const binsOf = (...counts: number[]) => counts.map((count) => ({ count, isWhole: true }));

describe('the run of bins that a title names', () => {
  it('is the smallest of adjacent ones that hold a third of the events, each more than any other', () => {
    expect(notableRun(binsOf(1, 11, 9, 4, 3, 2, 2))).toEqual([1, 1]);
    expect(notableRun(binsOf(5, 10, 9, 4, 3, 2, 3))).toEqual([1, 2]);
  });
  it('is none where the fullest are apart, or too many are as full', () => {
    expect(notableRun(binsOf(9, 1, 1, 9, 1, 1, 5, 4))).toBeNull();
    expect(notableRun(binsOf(2, 2, 2, 2))).toBeNull();
    expect(notableRun(binsOf(0, 0))).toBeNull();
  });
  it('is none where one that is only partly covered holds as many', () => {
    expect(notableRun([{ count: 6, isWhole: false }, ...binsOf(6, 1, 1)])).toBeNull();
  });
  it('may be every bin that holds any, however many', () => {
    expect(notableRun(binsOf(0, 2, 1, 0))).toEqual([1, 1]);
    expect(notableRun(binsOf(2, 2, 0))).toEqual([0, 1]);
  });
  it('never holds less than any bin outside, nor one partly covered, in any counts', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ count: fc.nat({ max: 12 }), isWhole: fc.boolean() })), (bins) => {
        const run = notableRun(bins);
        if (!run) return;
        const inside = bins.slice(run[0], run[1] + 1);
        const outside = [...bins.slice(0, run[0]), ...bins.slice(run[1] + 1)];
        expect(inside.every(({ isWhole }) => isWhole)).toBe(true);
        const held = inside.reduce((sum, { count }) => sum + count, 0);
        expect(held * 3).toBeGreaterThanOrEqual(bins.reduce((sum, { count }) => sum + count, 0));
        for (const { count } of outside) expect(Math.min(...inside.map((bin) => bin.count))).toBeGreaterThan(count);
      })
    );
  });
});
