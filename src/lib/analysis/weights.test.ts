import { describe, expect, it } from 'vitest';
import { defaultView, type View } from '#lib/view/index.ts';
import { dataset as packaged } from '../../../tests/support/dataset.ts';
import { eventsAlone, read } from '../../../tests/support/sparse-packages.ts';
import { evidenceOf } from './evidence.ts';
import { meanWeight, scorerOf } from './score.ts';
import { warmthBand } from './warmth-band.ts';
import { warmthLine } from './warmth-line.ts';
import { stockAfter, warmthSeries, type WarmthOptions } from './warmth-model.ts';

const viewOf = (view: Partial<View>): View => ({ ...defaultView, ...view });
const rows = (...weights: readonly string[]) =>
  read(
    eventsAlone(
      'date,title,category,weight',
      weights.map((weight, n) => `${1950 + 2 * n}-03-04,Act ${n},${n % 2 === 0 ? 'SUPPORT' : 'ACCUSE'},${weight}`),
      { weight: 'reports' }
    )
  );
const lineOf = (dataset: ReturnType<typeof rows>, view: Partial<View> = {}) =>
  warmthLine(dataset, viewOf({ weights: 'count', ...view })).series.map(({ warmth }) => warmth);

describe('what counts several times', () => {
  const options: WarmthOptions = { model: 'mean', halflife: 5, begin: 0, end: 9000, countEarly: false };
  it.each(['mean', 'stock'] as const)('acts by %s as so many acts of one day do', (model) => {
    const once = [
      { day: 100, score: 4 },
      { day: 100, score: 4 },
      { day: 100, score: 4 },
      { day: 2000, score: -6 },
      { day: 2000, score: -6 }
    ];
    const weighted = [
      { day: 100, score: 4, weight: 3 },
      { day: 2000, score: -6, weight: 2 }
    ];
    const warmthOf = (acts: typeof weighted | typeof once) =>
      warmthSeries(acts, { ...options, model }).map(({ warmth }) => warmth);
    warmthOf(weighted).forEach((warmth, n) => {
      expect(warmth).toBeCloseTo(warmthOf(once)[n] ?? NaN, 10);
    });
  });

  it('half a time twice is once', () => {
    expect(stockAfter(stockAfter(2, -5, 0.5), -5, 0.5)).toBeCloseTo(stockAfter(2, -5), 10);
    expect(stockAfter(2, 5, 0)).toBeCloseTo(2, 10);
  });
});

describe('weights', () => {
  it('count an event of the mean of the record, and one without, once', () => {
    expect(meanWeight(rows('2', '6', '4', ''))).toBe(4);
    const { weightOf } = scorerOf(rows('2', '6', '4', ''), viewOf({ weights: 'count' }));
    const { events } = rows('2', '6', '4', '');
    expect(events.map((event) => weightOf?.(event))).toEqual([0.5, 1.5, 1, 1]);
  });

  it('that are all alike move nothing, to the last digit', () => {
    for (const model of ['mean', 'stock'] as const)
      expect(lineOf(rows('7', '7', '7', '7'), { model })).toEqual(
        lineOf(rows('7', '7', '7', '7'), { model, weights: 'same' })
      );
  });

  it('that are not there move nothing, whatever is asked for', () => {
    const asked = warmthLine(packaged, viewOf({ weights: 'count' }));
    expect(asked.scores).toBe(warmthLine(packaged, viewOf({})).scores);
  });

  it('draw the line to what weighs more, and its band with it', () => {
    const [even, heavy] = [rows('1', '1', '1', '1'), rows('1', '9', '1', '9')];
    const last = (numbers: readonly number[]) => numbers.at(-1) ?? NaN;
    expect(last(lineOf(heavy))).toBeLessThan(last(lineOf(even)) - 0.5);
    expect(lineOf(heavy, { weights: 'same' })).toEqual(lineOf(even));
    const bandOf = (dataset: typeof heavy) => {
      const { remembered, scores, options, grid } = warmthLine(dataset, viewOf({ weights: 'count' }));
      return warmthBand(remembered, evidenceOf(dataset, scores), options, grid).at(-1);
    };
    expect(bandOf(heavy)?.high).toBeLessThan(bandOf(even)?.high ?? NaN);
  });

  it('are numbers from 0 on', () => {
    expect(() => rows('many')).toThrow(/events\.csv:2 weight: "many" is no weight; allowed are numbers from 0 on/);
    expect(() => rows('-1')).toThrow('"-1" is no weight');
  });
});
