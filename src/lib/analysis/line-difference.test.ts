import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import type { ComparedRecord } from './compared-record.ts';
import { comparedYears } from './compared-years.ts';
import { lineDifference } from './line-difference.ts';
import { bandDraws } from './monte-carlo-draws.ts';
import { pairedDraws } from './paired-draws.ts';
import { warmthLine } from './warmth-line.ts';

const recordOf = (n: number, view: Partial<View> = {}, origin = 0): ComparedRecord => {
  const dataset = relationships[n]?.dataset;
  if (!dataset) throw new RangeError(`There is no relationship ${n}.`);
  return { dataset, origin, line: warmthLine(dataset, { ...defaultView, ...view }) };
};
const [pakistan, india] = [recordOf(0), recordOf(1)];

describe('the difference of two lines', () => {
  it('is on each day what the first is more than the second, both before and after what moves them', () => {
    const { series } = lineDifference(pakistan, india);
    const own = new Map(pakistan.line.series.map((point) => [point.day, point]));
    const other = new Map(india.line.series.map((point) => [point.day, point]));
    let shared = 0;
    for (const { day, before, warmth } of series) {
      const [a, b] = [own.get(day), other.get(day)];
      if (!a || !b) continue;
      shared += 1;
      expect(warmth).toBeCloseTo(a.warmth - b.warmth);
      expect(before).toBeCloseTo(a.before - b.before);
    }
    expect(shared).toBeGreaterThan(10);
    expect([series[0]?.day, series.at(-1)?.day]).toEqual([dayNumber(1947, 8, 15), dayNumber(2014, 12, 31)]);
  });

  it('is negated, its band too, where the two change places', () => {
    const [one, other] = [lineDifference(pakistan, india), lineDifference(india, pakistan)];
    expect(other.series.map(({ warmth }) => 0 - warmth)).toEqual(one.series.map(({ warmth }) => warmth + 0));
    one.band.forEach(({ day, low, high }, n) => {
      const negated = other.band[n];
      expect(negated?.day).toBe(day);
      expect(negated?.low).toBeCloseTo(-high);
      expect(negated?.high).toBeCloseTo(-low);
    });
  });

  it('of a record and itself is nothing, without a doubt', () => {
    const { series, band } = lineDifference(pakistan, recordOf(0));
    expect(series.every(({ before, warmth }) => before === 0 && warmth === 0)).toBe(true);
    expect(band.every(({ low, high }) => low === 0 && high === 0)).toBe(true);
  });

  it('is as doubtful as two records are that know nothing of one another', () => {
    const [one, other] = [pakistan, india].map(({ dataset }) => [...pairedDraws(dataset, bandDraws)]);
    const middle = (bandDraws.count - 1) / 2;
    const moment = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, value, n) => sum + (value - middle) * ((b[n] ?? 0) - middle), 0);
    const correlation = moment(one ?? [], other ?? []) / moment(one ?? [], one ?? []);
    expect(Math.abs(correlation)).toBeLessThan(0.1);
    const [years] = [comparedYears([pakistan, india])];
    const width = (reading: { low: number; high: number } | null | undefined) =>
      reading ? reading.high - reading.low : NaN;
    const wider = years.filter(
      ({ lines, difference }) => width(difference) > Math.max(width(lines[0]), width(lines[1]))
    );
    const both = years.filter(({ difference }) => difference !== null);
    expect(wider.length).toBeGreaterThan(0.95 * both.length);
  });

  it('is told of two periods by days since each began', () => {
    const { series } = lineDifference(
      recordOf(0, { from: '1950', to: '1969' }, 1950),
      recordOf(0, { from: '1990', to: '2005' }, 1990)
    );
    expect(series[0]?.day).toBe(0);
    expect(Math.round((series.at(-1)?.day ?? 0) / 365.2425)).toBe(16);
  });

  it('is not there where one of them has no line', () => {
    expect(lineDifference(pakistan, recordOf(1, { to: '1940' }))).toEqual({ series: [], band: [] });
    expect(comparedYears([recordOf(0, { to: '1940' }), recordOf(1, { to: '1940' })])).toEqual([]);
  });
});
