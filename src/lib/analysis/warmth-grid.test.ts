import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { sampleDate, sampleEvent } from '../../../tests/support/sample-events.ts';
import { warmthGrid } from './warmth-grid.ts';
import { impulsesOf, warmthSeries } from './warmth-model.ts';

/** A stock bends nowhere between its steps. */
const stock = { model: 'stock', halflife: 5 } as const;
const onDay = (first: number, last = first) => sampleEvent({ id: `e${first}`, date: sampleDate(first, last) });

describe('the days of the line', () => {
  it('begin with the first, end with the last, and are in order without repetition', () => {
    const days = warmthGrid([onDay(500)], 10, 20_000, stock);
    expect([days[0], days.at(-1)]).toEqual([10, 20_000]);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
  });
  it('hold both sides of an act on a known day inside the period', () => {
    const days = warmthGrid([onDay(5003), onDay(30_000)], 0, 20_000, stock);
    expect(days).toEqual(expect.arrayContaining([5002, 5003]));
    expect(days).not.toContain(30_000);
  });
  it('hold both sides of the days on which the edges of the band move where the day is not known', () => {
    const days = warmthGrid([onDay(5000, 5099)], 0, 20_000, stock);
    expect(days).toEqual(expect.arrayContaining([5009, 5010, 5089, 5090]));
  });
  it.each([1, 5, 20])(
    'let the line and its band go straight between them as far as the eye can tell, with a half-life of %i years',
    (halflife) => {
      const event = sampleEvent({ id: 'e', date: sampleDate(dayNumber(1950)), category: 'ANY', mode: '10' });
      const options = {
        model: 'mean',
        halflife,
        begin: dayNumber(1947, 8, 14),
        end: dayNumber(2014, 12, 31),
        countEarly: false
      } as const;
      const grid = warmthGrid([event], options.begin, options.end, options);
      const all = Array.from({ length: options.end - options.begin + 1 }, (_, n) => options.begin + n);
      const line = new Map(warmthSeries(impulsesOf(event, 10), options, all).map(({ day, warmth }) => [day, warmth]));
      grid.forEach((day, n) => {
        const [before, middle] = [grid[n - 1] ?? day, Math.floor(((grid[n - 1] ?? day) + day) / 2)];
        if (day - before < 2) return;
        const straight =
          (line.get(before) ?? 0) +
          (((line.get(day) ?? 0) - (line.get(before) ?? 0)) * (middle - before)) / (day - before);
        expect(Math.abs((line.get(middle) ?? 0) - straight)).toBeLessThan(0.025);
      });
    }
  );
  it('leave the steps to the even days where there are very many', () => {
    const events = Array.from({ length: 10_000 }, (_, n) => onDay(n * 2));
    const days = warmthGrid(events, 0, 20_000, stock);
    expect(days).toHaveLength(201);
    expect(days.slice(0, 3)).toEqual([0, 100, 200]);
  });
  it('are every day of a period of a few days, one of a single day, none of an empty one', () => {
    expect(warmthGrid([], 3, 6, stock)).toEqual([3, 4, 5, 6]);
    expect(warmthGrid([], 3, 3, stock)).toEqual([3]);
    expect(warmthGrid([], 4, 3, stock)).toEqual([]);
  });
});
