import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/dataset';
import { stockAfter, warmthSeries, type Impulse, type WarmthOptions } from './warmth';

const options: WarmthOptions = {
  model: 'mean', halflife: 5, begin: dayNumber(1947, 8, 14), end: dayNumber(2014, 12, 31), countEarly: false
};
const impulse = fc.record({
  day: fc.integer({ min: options.begin, max: options.end }),
  score: fc.double({ min: -10, max: 10, noNaN: true })
});
const impulses = fc.array(impulse, { maxLength: 40 });
const models = fc.constantFrom('mean' as const, 'stock' as const);
const last = (list: readonly Impulse[], chosen = options) => warmthSeries(list, chosen).at(-1)?.warmth ?? NaN;

describe('the mean', () => {
  it('counts a lone event half after one half-life: 6 * 0.5 / (1 + 0.5) = 2', () => {
    const day = dayNumber(1960);
    const halfLater = day + 5 * 365.2425;
    const series = warmthSeries([{ day, score: 6 }], { ...options, end: halfLater });
    expect(series.find((point) => point.day === day)).toEqual({ day, before: 0, warmth: 3 });
    expect(series.at(-1)?.warmth).toBeCloseTo(2, 12);
  });

  it('stays neutral without events', () => {
    expect(warmthSeries([], options).map((point) => point.warmth)).toEqual([0, 0]);
  });

  it('leaves out events before both states exist unless they are asked for', () => {
    const early = [{ day: dayNumber(1890), score: -8 }];
    expect(last(early)).toBe(0);
    expect(last(early, { ...options, countEarly: true })).toBeLessThan(0);
  });

  it('reaches beyond 2100', () => {
    expect(last([{ day: dayNumber(2120), score: 5 }], { ...options, end: dayNumber(2120) })).toBe(2.5);
  });
});

describe('the stock', () => {
  it('gains 3 from the best event when neutral, 0 at the upper end', () => {
    expect(stockAfter(0, 10)).toBe(3);
    expect(stockAfter(9, 10)).toBe(9);
  });
  it('loses twice as much near the upper end as in the middle', () => {
    expect(stockAfter(9, -10)).toBe(3);
    expect(stockAfter(-9, -10)).toBe(-9);
  });
});

describe('both models', () => {
  it('never leave their range', () => {
    fc.assert(fc.property(impulses, models, (list, model) => {
      const bound = model === 'mean' ? 10 : 9;
      return warmthSeries(list, { ...options, model }).every((p) => Math.abs(p.warmth) <= bound + 1e-9);
    }));
  });
  it('do not depend on the order of the input', () => {
    fc.assert(fc.property(impulses, models, (list, model) => {
      const chosen = { ...options, model };
      expect(warmthSeries([...list].reverse(), chosen)).toEqual(warmthSeries(list, chosen));
    }));
  });
  it('are never lowered by the best possible event', () => {
    fc.assert(fc.property(impulses, impulse, models, (list, { day }, model) => {
      const chosen = { ...options, model };
      return last([...list, { day, score: 10 }], chosen) >= last(list, chosen) - 1e-9;
    }));
  });
});
