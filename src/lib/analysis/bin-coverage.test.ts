import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { binCoverage } from './bin-coverage.ts';

const bounds = {
  period: [-Infinity, Infinity],
  record: [dayNumber(1922), dayNumber(2014, 6, 2)],
  begin: dayNumber(1947, 8, 14)
} as const;
const decade = (firstYear: number, other: Partial<Parameters<typeof binCoverage>[1]> = {}) =>
  binCoverage({ firstYear, lastYear: firstYear + 9 }, { ...bounds, ...other });

describe('a decade', () => {
  it('is whole where record, period and both states cover all its days', () => {
    expect(decade(1950)).toMatchObject({ isWhole: true, cutBy: [], span: [dayNumber(1950), dayNumber(1959, 12, 31)] });
  });
  it('is cut by the day on which both states exist, and by the last event', () => {
    expect(decade(1940)).toMatchObject({ isWhole: false, cutBy: ['beforeBoth'] });
    expect(decade(1940).years).toBeCloseTo(2.38, 2);
    expect(decade(2010)).toMatchObject({ isWhole: false, cutBy: ['afterRecord'] });
    expect(decade(2010).years).toBeCloseTo(4.42, 2);
  });
  it('is not covered at all before both states exist or after the record', () => {
    expect(decade(1920)).toMatchObject({ span: null, years: 0, cutBy: ['beforeBoth', 'beforeRecord'] });
    expect(decade(2020)).toMatchObject({ span: null, years: 0, cutBy: ['afterRecord'] });
  });
  it('is cut by the period, by a single day too', () => {
    expect(decade(1960, { period: [dayNumber(1960, 1, 2), Infinity] })).toMatchObject({
      isWhole: false,
      cutBy: ['outsidePeriod']
    });
  });
});
