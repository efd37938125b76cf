import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { stockAfter, warmthSeries, type Impulse, type WarmthOptions } from './warmth-model.ts';

const options: WarmthOptions = {
  model: 'mean',
  halflife: 5,
  begin: dayNumber(1947, 8, 14),
  end: dayNumber(2014, 12, 31),
  countEarly: false
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

  it('counts an event in the first year of our era if early ones count', () => {
    const first = dayNumber(1);
    expect(
      warmthSeries([{ day: first, score: 5 }], { ...options, begin: first, end: first, countEarly: true })
    ).toEqual([{ day: first, before: 0, warmth: 2.5 }]);
  });

  it('reaches beyond 2100', () => {
    expect(last([{ day: dayNumber(2120), score: 5 }], { ...options, end: dayNumber(2120) })).toBe(2.5);
  });
});

describe('the stock', () => {
  it('takes the cold acts of a day before the warm ones: 0 - 3, then -3 + 3 * (9 + 3) / 9 = 1', () => {
    const day = dayNumber(1960);
    expect(
      last(
        [
          { day, score: 10 },
          { day, score: -10 }
        ],
        { ...options, model: 'stock' }
      )
    ).toBe(1);
  });
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
    fc.assert(
      fc.property(impulses, models, (list, model) => {
        const bound = model === 'mean' ? 10 : 9;
        return warmthSeries(list, { ...options, model }).every((p) => Math.abs(p.warmth) <= bound + 1e-9);
      })
    );
  });
  it('do not depend on the order of the input', () => {
    fc.assert(
      fc.property(impulses, models, (list, model) => {
        const chosen = { ...options, model };
        expect(warmthSeries([...list].reverse(), chosen)).toEqual(warmthSeries(list, chosen));
      })
    );
  });
});

describe('one more event', () => {
  /** Pairs of the warmth without and with the act, at each day on which something acts and at the end. */
  const compared = (list: readonly Impulse[], act: Impulse, chosen: WarmthOptions) => {
    const days = [...list, act].map(({ day }) => day);
    const after = warmthSeries([...list, act], chosen, days);
    return warmthSeries(list, chosen, days).map(({ day, warmth }, n) => ({
      day,
      without: warmth,
      with: after[n]?.warmth ?? NaN
    }));
  };
  const error = 1e-9;

  it('never lowers the stock if it is cooperative, and never raises it if it is conflictual', () => {
    fc.assert(
      fc.property(impulses, impulse, (list, act) =>
        compared(list, act, { ...options, model: 'stock' }).every((pair) =>
          act.score >= 0 ? pair.with >= pair.without - error : pair.with <= pair.without + error
        )
      )
    );
  });

  // The mean of 8 and 2 is below 8: a lukewarm event cools a line that was warmer than it.
  it('draws the mean toward its own score and not past it, so that a cooperative one never lowers a line that is not above its score', () => {
    fc.assert(
      fc.property(impulses, impulse, (list, act) =>
        compared(list, act, options).every(
          (pair) =>
            pair.with >= Math.min(pair.without, act.score) - error &&
            pair.with <= Math.max(pair.without, act.score) + error
        )
      )
    );
  });

  it('never lowers the mean if it has the highest score there is', () => {
    fc.assert(
      fc.property(impulses, impulse, (list, { day }) =>
        compared(list, { day, score: 10 }, options).every((pair) => pair.with >= pair.without - error)
      )
    );
  });

  it('changes nothing before its day', () => {
    fc.assert(
      fc.property(impulses, impulse, models, (list, act, model) =>
        compared(list, act, { ...options, model }).every((pair) => pair.day >= act.day || pair.with === pair.without)
      )
    );
  });
});
