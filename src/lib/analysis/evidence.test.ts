import { group, mean, quantile, range } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, type Coding, type DyadEvent } from '#lib/dataset/index.ts';
import { defaultView, scales } from '#lib/view/index.ts';
import { dataset } from '../../../tests/support/dataset.ts';
import { manyEvents, sampleDate, sampleEvent } from '../../../tests/support/sample-events.ts';
import { evidenceOf } from './evidence.ts';
import { bandDraws, drawsOf, type DrawSet } from './monte-carlo-draws.ts';
import { warmthBand } from './warmth-band.ts';
import { warmthLine } from './warmth-line.ts';
import { actingDays, daysAYear, type WarmthOptions } from './warmth-model.ts';

/** In these tests a coding's mode is its score. */
const scoreOf = ({ mode }: Pick<Coding, 'mode'>) => Number(mode);
const scorer = { stated: scoreOf, coding: scoreOf };
const scored = (id: string, score: number, more: Partial<DyadEvent> = {}) =>
  sampleEvent({ id, mode: String(score), sourceItems: [id], ...more });
const options: WarmthOptions = {
  model: 'mean',
  halflife: 5,
  begin: dayNumber(1947, 8, 14),
  end: dayNumber(2014, 12, 31),
  countEarly: false
};
const every = range(options.begin, options.end, 400);
/** The 90th percentile of a normal distribution of deviation 1. */
const upperTenth = 1.2816;

describe('how often an event counts in the draws', () => {
  const events = [
    scored('a', 1, { sourceItems: ['7'] }),
    scored('b', 2, { sourceItems: ['7', '8'] }),
    scored('c', 3, { sourceItems: ['8'] }),
    scored('d', 4)
  ];
  const { countsOf } = evidenceOf({ events }, scorer);
  const counts = (n: number) => countsOf(events[n] ?? sampleEvent({}));

  it('is exponential with mean 1', () => {
    expect(mean(counts(0))).toBeCloseTo(1, 2);
    for (const share of [0.1, 0.5, 0.9]) expect(quantile(counts(3), share)).toBeCloseTo(-Math.log(1 - share), 1);
  });

  it('is the same for events that share a source item, or are linked by others that do, and another for the rest', () => {
    expect(counts(1)).toBe(counts(0));
    expect(counts(2)).toBe(counts(0));
    expect(counts(3)).not.toEqual(counts(0));
  });

  it('is drawn apart from every other event', () => {
    const product = mean(counts(0), (count, draw) => count * (counts(3)[draw] ?? 0)) ?? 0;
    // Of independent numbers of mean 1 the mean product is 1; 500 of them come within 5 standard errors of 0.08.
    expect(Math.abs(product - 1)).toBeLessThan(0.4);
  });

  it('is the same for the events of a calendar month where there are more than 2,000', () => {
    const many = manyEvents(2001);
    const by = evidenceOf({ events: many }, scorer).countsOf;
    const month = (event: DyadEvent) => new Date(event.date.first * 86_400_000).toISOString().slice(0, 7);
    const lists = [...group(many, month).values()].map((own) => new Set(own.map(by)).size);
    expect(Math.max(...[...group(many, month).values()].map((own) => own.length))).toBeGreaterThan(1);
    expect(lists.every((size) => size === 1)).toBe(true);
    expect(new Set(many.map(by)).size).toBe(new Set(many.map(month)).size);
  });

  it('does not hang on which of the other events a view leaves', () => {
    const line = warmthLine(dataset, { ...defaultView, category: ['CONSULT'] });
    expect(line.remembered.length).toBeLessThan(dataset.events.length);
    const band = warmthBand(line.remembered, evidenceOf(dataset, line.scores), line.options, line.grid);
    const alone = { ...dataset, events: line.remembered };
    const own = warmthBand(line.remembered, evidenceOf(alone, line.scores), line.options, line.grid);
    // The imagined event has the deviation of the whole record.
    expect(own).not.toEqual(band);
  });
});

describe('the imagined event', () => {
  it('spreads as the scores of the record do, and at least by 3 points', () => {
    const band = (scores: readonly number[]) =>
      warmthBand(
        [],
        evidenceOf({ events: scores.map((score, n) => scored(`e${n}`, score)) }, scorer),
        options,
        every
      )[9];
    const wide = band([-5, -4, 4, 5]);
    const deviation = Math.sqrt((2 * 25 + 2 * 16) / 3);
    expect(wide?.high).toBeCloseTo(upperTenth * deviation, 1);
    expect(wide?.low).toBeCloseTo(-(wide?.high ?? 0), 9);
    const narrow = band([1, 1, 1]);
    expect(narrow?.high).toBeCloseTo(upperTenth * 3, 1);
  });

  it('leaves a single event in doubt: its line is known less than half as well as by many', () => {
    const width = (count: number) => {
      const events = range(count).map((n) => scored(`e${n}`, 6, { date: sampleDate(dayNumber(1960)) }));
      const [point] = warmthBand(events, evidenceOf({ events }, scorer), options, [dayNumber(1960)]);
      return point ? point.high - point.low : NaN;
    };
    expect(width(1)).toBeGreaterThan(2 * width(20));
  });
});

describe('the band of the packaged record', () => {
  const settings = scales.flatMap((scale) => [3, 5, 10].map((halflife) => ({ scale, halflife })));

  it.each(settings)('grows through every silence of five years and more: $scale, $halflife years', (setting) => {
    const line = warmthLine(dataset, { ...defaultView, ...setting });
    const dates = line.events.map(({ date }) => date).sort((a, b) => a.first - b.first);
    const silences = dates.slice(1).flatMap(({ first }, n) => {
      const ended = Math.max(...dates.slice(0, n + 1).map(({ last }) => last));
      return first - ended > 5 * daysAYear ? [{ first: ended, last: first - 1 }] : [];
    });
    // The first lies before the line begins.
    expect(silences.length).toBe(5);
    for (const { first, last } of silences.slice(1)) {
      const widths = (draws: DrawSet) =>
        warmthBand(line.remembered, evidenceOf(dataset, line.scores, draws), line.options, range(first, last, 365)).map(
          ({ low, high }) => high - low
        );
      const own = widths(bandDraws);
      expect(own.at(-1)).toBeGreaterThan(own[0] ?? NaN);
      // So many draws that chance hides nothing: it grows from each year to the next.
      const sure = widths({ count: 8000, seed: 1947 });
      expect(sure).toEqual([...sure].sort((a, b) => a - b));
    }
  });
});

const anyEvent = fc
  .record({
    id: fc.uuid(),
    first: fc.integer({ min: dayNumber(1947, 9, 1), max: dayNumber(2010) }),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2000 })),
    lasts: fc.boolean(),
    score: fc.integer({ min: -10, max: 10 }),
    item: fc.constantFrom('1', '2', '3', '4')
  })
  .map(({ id, first, length, lasts, score, item }) =>
    scored(id, score, { date: sampleDate(first, first + length, lasts && length > 0), sourceItems: [item] })
  );

it.each(['mean', 'stock'] as const)(
  'the band is what the lines of all draws leave when the coldest and the warmest tenth are out: %s',
  (model) => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 6 }), (events) => {
        const evidence = evidenceOf({ events }, scorer);
        const at = every.filter((_, n) => n % 20 === 7);
        for (const { day, low, high } of warmthBand(events, evidence, { ...options, model }, at)) {
          const sorted = range(bandDraws.count)
            .map((draw) => warmthOfDraw(events, evidence, model, draw, day))
            .sort((a, b) => a - b);
          expect(low).toBeCloseTo(sorted[50] ?? NaN, 9);
          expect(high).toBeCloseTo(sorted[449] ?? NaN, 9);
        }
      }),
      { numRuns: 10 }
    );
  }
);

/** By the published formulas, one draw and one day on its own. */
function warmthOfDraw(
  events: readonly DyadEvent[],
  { countsOf, imagined }: ReturnType<typeof evidenceOf>,
  model: 'mean' | 'stock',
  draw: number,
  day: number
): number {
  const acts = events
    .flatMap((event) => {
      const { first, last, lasts } = event.date;
      const turn = drawsOf(event, bandDraws).order.indexOf(draw);
      const drawn = first + Math.floor(((turn + 0.5) * (last - first + 1)) / bandDraws.count);
      const count = countsOf(event)[draw] ?? NaN;
      return (lasts ? actingDays(event) : [drawn]).map((at) => ({ at, count, score: scorer.stated(event) }));
    })
    .filter(({ at }) => at <= day)
    .sort((a, b) => a.at - b.at || a.score - b.score);
  if (model === 'stock') {
    return acts.reduce((stock, { score, count }) => {
      const bound = score < 0 ? -9 : 9;
      return bound + (stock - bound) * (1 - (0.3 * Math.abs(score)) / 9) ** count;
    }, 0);
  }
  const neutral = imagined.counts[draw] ?? NaN;
  const weights = acts.map(({ at, count }) => count * 2 ** (-(day - at) / (5 * daysAYear)));
  const weighted = acts.map(({ score }, n) => score * (weights[n] ?? NaN));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return (neutral * (imagined.scores[draw] ?? NaN) + sum(weighted)) / (neutral + sum(weights));
}
