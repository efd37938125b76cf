import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { textWidth } from '../text/index.ts';
import { timeTicks } from './axis-ticks.ts';

const labels = (from: number, to: number, width: number) =>
  timeTicks('en', [from, to], width).map(({ label }) => label);

describe('the time axis', () => {
  it('has years at a round step', () => {
    expect(labels(dayNumber(1922), dayNumber(2014, 12, 31), 290)).toEqual(['1940', '1960', '1980', '2000']);
  });
  it('has months in a short period, and its ends in a few days', () => {
    expect(labels(dayNumber(1966), dayNumber(1966, 12, 31), 700)).toEqual([
      'January 1966',
      'April 1966',
      'July 1966',
      'October 1966'
    ]);
    expect(labels(dayNumber(1966, 1, 3), dayNumber(1966, 1, 20), 700)).toEqual(['3 January 1966', '20 January 1966']);
    expect(labels(dayNumber(1966), dayNumber(1966), 700)).toEqual(['1 January 1966']);
  });
  it('has labels that do not touch', () => {
    const day = fc.integer({ min: dayNumber(1000), max: dayNumber(3000) });
    fc.assert(
      fc.property(day, day, fc.integer({ min: 240, max: 1900 }), (a, b, width) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const right = { start: 1, middle: 0.5, end: 0 };
        const spans = timeTicks('en', [first, last], width).map(({ day, label, anchor }) => {
          const [x, wide] = [((day - first) * width) / Math.max(1, last - first), textWidth(label, 12)];
          return { left: x - (1 - right[anchor]) * wide, right: x + right[anchor] * wide };
        });
        spans.forEach((span, n) => {
          expect(span.right).toBeLessThan(spans[n + 1]?.left ?? Infinity);
        });
      })
    );
  });
});
