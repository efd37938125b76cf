import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, type Coding, type DyadEvent } from '#lib/dataset/index.ts';
import { sampleDate, sampleEvent } from '../../../tests/support/sample-events.ts';
import type { Evidence } from './evidence.ts';
import { bandDraws, drawsOf } from './monte-carlo-draws.ts';
import { warmthBand } from './warmth-band.ts';
import { impulsesOf, warmthSeries, type WarmthOptions } from './warmth-model.ts';

const mean: WarmthOptions = {
  model: 'mean',
  halflife: 5,
  begin: dayNumber(1947, 8, 14),
  end: dayNumber(2014, 12, 31),
  countEarly: false
};
const stock: WarmthOptions = { ...mean, model: 'stock' };
const once = new Float64Array(bandDraws.count).fill(1);
/** In these tests a coding's mode is its score. */
const scoreOf = ({ mode }: Pick<Coding, 'mode'>) => Number(mode);
const scorer = { stated: scoreOf, coding: scoreOf };
const coding = (score: number): Coding => ({ category: 'ANY', mode: String(score) });
const day = dayNumber(1960);
const fiveYears = 5 * 365.2425;
/** Every event counts once in every draw, and the imagined one is neutral: what dates and codings alone leave open. */
const dating: Evidence = {
  draws: bandDraws,
  scorer,
  countsOf: () => once,
  imagined: { counts: once, scores: new Float64Array(bandDraws.count) }
};

const anyDate = fc
  .tuple(
    fc.integer({ min: dayNumber(1940), max: dayNumber(2020) }),
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2000 })),
    fc.boolean()
  )
  .map(([first, length, lasts]) => sampleDate(first, first + length, lasts && length > 0));
const anyScore = fc.integer({ min: -30, max: 30 }).map((third) => third / 3);
const anyEvent = fc
  .record({
    id: fc.uuid(),
    date: anyDate,
    score: anyScore,
    others: fc.array(anyScore, { maxLength: 3 }),
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const)
  })
  .map(({ score, others, ...rest }) => sampleEvent({ ...rest, ...coding(score), alternatives: others.map(coding) }));
const anyOptions = fc.constantFrom(
  mean,
  stock,
  { ...mean, countEarly: true },
  { ...stock, countEarly: true },
  { ...mean, halflife: 1 }
);
const everyFewMonths = Array.from({ length: 250 }, (_, n) => mean.begin + n * 97);

describe('worked out by hand: one event, half of whose draws take the other coding', () => {
  const event = sampleEvent({ date: sampleDate(day), ...coding(6), alternatives: [coding(-4)], confidence: 'low' });

  it('the mean reaches from -4 / (1 + 1) = -2 to 6 / (1 + 1) = 3, and a half-life later from -4/3 to 2', () => {
    const [before, on, later] = warmthBand([event], dating, mean, [day - 1, day, Math.round(day + fiveYears)]);
    expect(before).toEqual({ day: day - 1, low: 0, high: 0 });
    expect(on).toEqual({ day, low: -2, high: 3 });
    expect(later?.low).toBeCloseTo(-4 / 3, 3);
    expect(later?.high).toBeCloseTo(2, 3);
  });

  it('the stock reaches from -4 * 0.3 = -1.2 to 6 * 0.3 = 1.8', () => {
    const [on] = warmthBand([event], dating, stock, [day]);
    expect(on?.low).toBeCloseTo(-1.2, 12);
    expect(on?.high).toBeCloseTo(1.8, 12);
  });

  it('a coding held right nine times in ten leaves no width, since one tenth is left out on each side', () => {
    expect(warmthBand([{ ...event, confidence: 'high' }], dating, mean, [day])).toEqual([{ day, low: 3, high: 3 }]);
    expect(warmthBand([{ ...event, confidence: 'medium' }], dating, mean, [day])).toEqual([{ day, low: -2, high: 3 }]);
  });
});

describe('worked out by hand: an event on some day of a month of 30 days', () => {
  const event = sampleEvent({ date: sampleDate(day, day + 29), ...coding(6) });
  const at = (offset: number) => warmthBand([event], dating, mean, [day + offset])[0];

  it('the upper edge rises once more than a tenth of the days are over, on the fourth, to what the first day has become', () => {
    expect(at(2)?.high).toBe(0);
    const weight = 2 ** (-3 / fiveYears);
    expect(at(3)?.high).toBeCloseTo((6 * weight) / (1 + weight), 12);
  });
  it('the lower edge rises once nine tenths are over, on the 27th', () => {
    expect(at(25)?.low).toBe(0);
    expect(at(26)?.low).toBeGreaterThan(2.9);
  });
});

describe('the band', () => {
  it('has no width and is the line where every date is exact and no coding has an alternative', () => {
    const exact = anyEvent.map((event): DyadEvent => ({
      ...event,
      alternatives: [],
      date: event.date.lasts ? event.date : sampleDate(event.date.first)
    }));
    fc.assert(
      fc.property(fc.array(exact, { maxLength: 30 }), anyOptions, (events, options) => {
        const line = new Map(
          warmthSeries(
            events.flatMap((event) => impulsesOf(event, scorer.stated(event))),
            options,
            everyFewMonths
          ).map((p) => [p.day, p.warmth])
        );
        for (const { day, low, high } of warmthBand(events, dating, options, everyFewMonths)) {
          expect(high).toBe(low);
          expect(low).toBeCloseTo(line.get(day) ?? NaN, 9);
        }
      })
    );
  });

  it('is what the lines of all draws leave when the coldest and the warmest tenth are out', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 8 }), anyOptions, (events, options) => {
        const at = everyFewMonths.filter((_, n) => n % 25 === 0);
        const lines = Array.from({ length: bandDraws.count }, (_, draw) => lineOfDraw(events, options, at, draw));
        warmthBand(events, dating, options, at).forEach(({ day, low, high }) => {
          const sorted = lines.map((line) => line.get(day) ?? NaN).sort((a, b) => a - b);
          expect(low).toBeCloseTo(sorted[50] ?? NaN, 9);
          expect(high).toBeCloseTo(sorted[449] ?? NaN, 9);
        });
      }),
      { numRuns: 25 }
    );
  });

  it('never leaves the range of its model, and its lower edge is never above the upper', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), anyOptions, (events, options) => {
        const bound = options.model === 'mean' ? 10 : 9;
        return warmthBand(events, dating, options, everyFewMonths).every(
          ({ low, high }) => -bound <= low && low <= high && high <= bound
        );
      })
    );
  });

  it('does not depend on the order of the events, to the last bit', () => {
    const crowded = fc.oneof(
      anyEvent,
      anyEvent.map((event) => ({ ...event, date: sampleDate(day) }))
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(crowded, { selector: ({ id }) => id, maxLength: 20 }),
        anyOptions,
        (events, options) => {
          expect(warmthBand([...events].reverse(), dating, options, everyFewMonths)).toEqual(
            warmthBand(events, dating, options, everyFewMonths)
          );
        }
      )
    );
  });

  it('is the same for the same seed and hardly another for another seed', () => {
    const events = fc.sample(anyEvent, { numRuns: 46, seed: 7 });
    const band = warmthBand(events, dating, mean, everyFewMonths);
    expect(warmthBand(structuredClone(events), dating, mean, everyFewMonths)).toEqual(band);
    const other = warmthBand(events, { ...dating, draws: { count: 500, seed: 2014 } }, mean, everyFewMonths);
    expect(other).not.toEqual(band);
    expect(Math.max(...band.map(({ low }, n) => Math.abs(low - (other[n]?.low ?? NaN))))).toBeLessThan(0.5);
  });

  it.each([
    ['mean', mean],
    ['stock', stock]
  ] as const)('is no wider for an alternative that scores as the stated coding does: %s', (_, options) => {
    const date = sampleDate(day, day + 29);
    const before = sampleEvent({ id: 'a', date, ...coding(-8), alternatives: [coding(8)], confidence: 'low' });
    const [doubtful, certain] = [[coding(3)], []].map((alternatives) =>
      sampleEvent({ id: 'b', date, ...coding(3), alternatives, confidence: 'low' })
    );
    expect(warmthBand([before, doubtful ?? before], dating, options, everyFewMonths)).toEqual(
      warmthBand([before, certain ?? before], dating, options, everyFewMonths)
    );
  });

  it('is neutral without events', () => {
    expect(warmthBand([], dating, mean, [day])).toEqual([{ day, low: 0, high: 0 }]);
  });

  it('has a point for each day asked for that the line covers, in order', () => {
    expect(
      warmthBand([], dating, mean, [day, mean.end + 1, mean.begin - 1, mean.begin, day]).map((p) => p.day)
    ).toEqual([mean.begin, day]);
  });

  it('counts an event of the very day on which both sides exist', () => {
    expect(
      warmthBand([sampleEvent({ date: sampleDate(mean.begin), ...coding(6) })], dating, mean, [mean.begin])
    ).toEqual([{ day: mean.begin, low: 3, high: 3 }]);
  });

  it('counts an event before 1900 only where early events count', () => {
    const early = sampleEvent({ date: sampleDate(dayNumber(1890)), ...coding(-8) });
    expect(warmthBand([early], dating, stock, [day])).toEqual([{ day, low: 0, high: 0 }]);
    expect(warmthBand([early], dating, { ...stock, countEarly: true }, [day])[0]?.high).toBeCloseTo(-2.4, 12);
  });

  it.each([
    ['mean', mean, 1],
    ['stock', stock, 0.6]
  ] as const)(
    'leaves out, of a date that reaches back before both sides exist, only the draws before: %s',
    (_, options, warm) => {
      // Three days, of which the line covers the last: a third of the draws counts, more than the tenth that is left
      // out.
      const across = sampleEvent({ date: sampleDate(mean.begin - 2, mean.begin), ...coding(2) });
      const band = warmthBand([across], dating, options, [mean.begin]);
      expect(band.map(({ day, low }) => ({ day, low }))).toEqual([{ day: mean.begin, low: 0 }]);
      expect(band[0]?.high).toBeCloseTo(warm, 12);
      const mostlyBefore = sampleEvent({ date: sampleDate(mean.begin - 19, mean.begin), ...coding(2) });
      expect(warmthBand([mostlyBefore], dating, options, [mean.begin])).toEqual([{ day: mean.begin, low: 0, high: 0 }]);
    }
  );

  it('has no point where the line ends before it begins, however long before', () => {
    expect(
      warmthBand(
        [sampleEvent({ date: sampleDate(day), ...coding(6) })],
        dating,
        { ...mean, end: mean.begin - 50_000 },
        [mean.begin, day]
      )
    ).toEqual([]);
  });

  it('reaches beyond 2100', () => {
    const late = sampleEvent({ date: sampleDate(dayNumber(2120)), ...coding(5) });
    expect(warmthBand([late], dating, { ...mean, end: dayNumber(2120) }, [dayNumber(2120)])[0]).toEqual({
      day: dayNumber(2120),
      low: 2.5,
      high: 2.5
    });
  });

  it('lets an event that lasted act once in each calendar year, in every draw with one coding throughout', () => {
    const lasting = sampleEvent({
      date: sampleDate(dayNumber(1954), dayNumber(1958, 12, 31), true),
      ...coding(-2),
      alternatives: [coding(-6)],
      confidence: 'low'
    });
    const end = dayNumber(1959);
    const line = (score: number) =>
      warmthSeries(impulsesOf(lasting, score), mean, [end]).find((p) => p.day === end)?.warmth ?? NaN;
    expect(impulsesOf(lasting, -2)).toHaveLength(5);
    const [point] = warmthBand([lasting], dating, mean, [end]);
    expect(point?.low).toBeCloseTo(line(-6), 12);
    expect(point?.high).toBeCloseTo(line(-2), 12);
  });

  it('is not computed again for the same choice', () => {
    const events = fc.sample(anyEvent, { numRuns: 3, seed: 1 });
    expect(warmthBand([...events], dating, { ...mean }, [day])).toBe(warmthBand(events, dating, mean, [day]));
  });
});

/** The line of one draw, computed on its own: each event on its drawn day with its drawn score. */
function lineOfDraw(
  events: readonly DyadEvent[],
  options: WarmthOptions,
  at: readonly number[],
  draw: number
): Map<number, number> {
  const impulses = events.flatMap((event) => {
    const { order, coding } = drawsOf(event, bandDraws);
    const k = order.indexOf(draw);
    const { first, last } = event.date;
    const drawnDay = first + Math.floor(((k + 0.5) * (last - first + 1)) / bandDraws.count);
    const drawn = [event, ...event.alternatives][coding[k] ?? 0] ?? event;
    const score = scoreOf(drawn);
    return event.date.lasts ? impulsesOf(event, score) : [{ day: drawnDay, score }];
  });
  return new Map(warmthSeries(impulses, options, at).map((point) => [point.day, point.warmth]));
}
