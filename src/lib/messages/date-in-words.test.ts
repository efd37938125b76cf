import { describe, expect, it } from 'vitest';
import { dayNumber, type EventDate, type Precision } from '#lib/dataset/index.ts';
import { dateInWords, yearsInWords, yearSpanInWords } from './index.ts';

type Days = readonly [first: number, last: number];
const date = ([first, last]: Days, precision: EventDate['precision'], lasts = false): EventDate => ({
  edtf: '',
  first,
  last,
  precision,
  lasts
});
const both = (precision: Precision) => [precision, precision] as const;
const day: Days = [dayNumber(1966, 1, 6), dayNumber(1966, 1, 6)];
const month: Days = [dayNumber(1999, 4, 1), dayNumber(1999, 4, 30)];
const years: Days = [dayNumber(1954), dayNumber(1958, 12, 31)];
const open: EventDate = { ...date([dayNumber(2011), dayNumber(2014, 12, 31)], both('month'), true), isOpen: true };
const across: Days = [dayNumber(1947, 8, 14), dayNumber(1948, 4, 24)];

describe('a date in words', () => {
  it.each([
    ['6 January 1966', date(day, both('day'))],
    ['April 1999', date(month, both('month'))],
    ['1972', date([dayNumber(1972), dayNumber(1972, 12, 31)], both('year'))],
    ['1954–58', date(years, both('year'), true)],
    ['1899–1901', date([dayNumber(1899), dayNumber(1901, 12, 31)], both('year'), true)],
    ['March 1954–April 1954', date([dayNumber(1954, 3), dayNumber(1954, 4, 30)], both('month'), true)],
    ['1954–19 May 1956', date([dayNumber(1954), dayNumber(1956, 5, 19)], ['year', 'day'], true)],
    ['since January 2011', open],
    ['between 14 August 1947 and 24 April 1948', date(across, both('day'))],
    ['between 14 August 1947 and April 1948', date(across, ['day', 'month'])]
  ])('is as precise as it is known: %s', (words, date) => {
    expect(dateInWords('en', date)).toBe(words);
  });

  it('is told to the year where years are asked for, also after it was told in full', () => {
    const dates = [date(day, both('day')), date(years, both('year'), true), date(across, both('day'))];
    expect(dates.map((date) => dateInWords('en', date))).toContain('6 January 1966');
    expect(dates.map((date) => yearsInWords('en', date))).toEqual(['1966', '1954–58', 'between 1947 and 1948']);
    expect(dates.map((date) => yearSpanInWords('en', date))).toEqual(['1966', '1954–58', '1947–48']);
    expect([yearsInWords('en', open), yearSpanInWords('en', open)]).toEqual(['since 2011', 'since 2011']);
  });
});
