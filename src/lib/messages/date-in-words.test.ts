import { describe, expect, it } from 'vitest';
import { dayNumber, type EventDate, type Precision } from '#lib/dataset/index.ts';
import {
  dateInWords,
  decadeInWords,
  fullYearSpan,
  yearInWords,
  yearsInWords,
  yearSpanInWords,
  yearsToYears
} from './index.ts';

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
    ['between 14 August 1947 and April 1948', date(across, ['day', 'month'])],
    ['24 August AD 79', date([dayNumber(79, 8, 24), dayNumber(79, 8, 24)], both('day'))],
    ['AD 79–AD 85', date([dayNumber(79), dayNumber(85, 12, 31)], both('year'), true)],
    ['AD 998–1002', date([dayNumber(998), dayNumber(1002, 12, 31)], both('year'), true)],
    ['March 44 BC', date([dayNumber(-43, 3), dayNumber(-43, 3, 31)], both('month'))]
  ])('is as precise as it is known: %s', (words, date) => {
    expect(dateInWords('en', date)).toBe(words);
  });

  it('is told to the year where years are asked for, also after it was told in full', () => {
    const dates = [date(day, both('day')), date(years, both('year'), true), date(across, both('day'))];
    expect(dates.map((date) => dateInWords('en', date))).toContain('6 January 1966');
    expect(dates.map((date) => yearsInWords('en', date))).toEqual(['1966', '1954–58', '1947 or 1948']);
    expect(dates.map((date) => yearSpanInWords('en', date))).toEqual(['1966', '1954–58', '1947–48']);
    expect([yearsInWords('en', open), yearSpanInWords('en', open)]).toEqual(['since 2011', 'since 2011']);
  });
});

describe('a year in words', () => {
  it('bears its era where it has fewer than four digits', () => {
    expect([2014, 1000, 999, 40, 1, 0, -43].map((year) => yearInWords('en', year))).toEqual([
      '2014',
      '1000',
      'AD 999',
      'AD 40',
      'AD 1',
      '1 BC',
      '44 BC'
    ]);
  });

  it('is cut short after a dash only within a century of four digits', () => {
    expect(yearsToYears('en', 1950, 1954)).toBe('1950–54');
    expect(yearsToYears('en', 1998, 2002)).toBe('1998–2002');
    expect(yearsToYears('en', 40, 44)).toBe('AD 40–AD 44');
  });

  it('gives the name of its decade', () => {
    expect([decadeInWords('en', 1950), decadeInWords('en', 40)]).toEqual(['1950s', 'AD 40s']);
  });
});

it('years of a title are each in full, and one year is named once', () => {
  expect(fullYearSpan('en', dayNumber(1948), dayNumber(1999, 12, 31))).toBe('1948–1999');
  expect(fullYearSpan('en', dayNumber(2018), dayNumber(2018, 12, 31))).toBe('2018');
});
