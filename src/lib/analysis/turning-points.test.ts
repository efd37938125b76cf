import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legsOf, rangeOf, turningPoints } from './turning-points.ts';
import type { LinePoint } from './warmth-line.ts';

const lineOf = (values: readonly number[]): LinePoint[] =>
  values.map((warmth, day) => ({ day, before: values[day - 1] ?? warmth, warmth, effective: 2 }));
const values = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { maxLength: 40 });

describe('turning points', () => {
  it('are the highs and lows of moves that are large enough', () => {
    expect(turningPoints(lineOf([0, 3, 2.8, 4, 1, 1.2, 0.5, 6]), 1).map(({ kind, warmth }) => [kind, warmth])).toEqual([
      ['low', 0],
      ['high', 4],
      ['low', 0.5],
      ['high', 6]
    ]);
  });
  it('count a move of just the least size', () => {
    expect(turningPoints(lineOf([2, 0, 1, 0, 1]), 1).map(({ kind }) => kind)).toEqual([
      'high',
      'low',
      'high',
      'low',
      'high'
    ]);
  });
  it('are none of a line that stands still', () => {
    expect(turningPoints(lineOf([1, 1.2, 1]), 0.5)).toEqual([]);
    expect(turningPoints([], 0.5)).toEqual([]);
  });
  it('alternate, lie apart by the least move, and hold the highest and lowest of the line', () => {
    fc.assert(
      fc.property(values, (values) => {
        const series = lineOf(values);
        const turns = turningPoints(series, 0.5);
        for (const { from, to } of legsOf(turns)) {
          expect(from.kind).not.toBe(to.kind);
          expect(Math.abs(to.warmth - from.warmth)).toBeGreaterThanOrEqual(0.5);
        }
        if (turns.length > 0) {
          expect({
            low: Math.min(...turns.map(({ warmth }) => warmth)),
            high: Math.max(...turns.map(({ warmth }) => warmth))
          }).toEqual(rangeOf(series));
        }
      })
    );
  });
});
