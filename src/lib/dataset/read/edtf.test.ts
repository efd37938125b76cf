import { describe, expect, it } from 'vitest';
import { dayNumber } from '../day.ts';
import { dateForms, parseEventDate } from './edtf.ts';

describe('a date of the data', () => {
  it.each([
    ['1966', dayNumber(1966), dayNumber(1966, 12, 31), ['year', 'year'], false],
    ['1999-04', dayNumber(1999, 4), dayNumber(1999, 4, 30), ['month', 'month'], false],
    ['1966-01-06', dayNumber(1966, 1, 6), dayNumber(1966, 1, 6), ['day', 'day'], false],
    ['1954/1958', dayNumber(1954), dayNumber(1958, 12, 31), ['year', 'year'], true],
    ['1954-03/1954-04', dayNumber(1954, 3), dayNumber(1954, 4, 30), ['month', 'month'], true],
    ['[1947-08-14..1948-04]', dayNumber(1947, 8, 14), dayNumber(1948, 4, 30), ['day', 'month'], false]
  ])('covers the days of %s, as precise as they are stated', (text, first, last, precision, lasts) => {
    expect(parseEventDate(text)).toEqual({ edtf: text, first, last, precision, lasts });
  });

  // EDTF reads what stands after the year as a season, a quarter or a half of it.
  it.each([
    '1966-00',
    '1966-13',
    '1966-21',
    '1966-24',
    '1966-33',
    '1966-41',
    '1966-21/1967',
    '1966/1966-24',
    '[1966..1966-22]'
  ])('is no month beyond the twelve: %s', (text) => {
    expect(parseEventDate(text)).toBeNull();
    expect(text).not.toMatch(dateForms);
  });

  it.each(['1966-01-00', '1966-01-32', '1966-02-30', '1966-04-31'])(
    'is no day that the calendar does not have: %s',
    (text) => {
      expect(parseEventDate(text)).toBeNull();
    }
  );

  it.each([
    '',
    '66',
    '1966?',
    '1966-01~',
    '19XX',
    '1966-1-6',
    '1966-01-06T00:00:00Z',
    '1958/1954',
    '[1954..]',
    '[1954,1958]'
  ])('is of no other form: %j', (text) => {
    expect(parseEventDate(text)).toBeNull();
  });
});
