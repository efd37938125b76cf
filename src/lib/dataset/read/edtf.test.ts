import fc from 'fast-check';
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

  it('is, at either end of any form, a day exactly where the calendar has it', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const number = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(number(1, 9998), number(1, 12), number(26, 31), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const exists = new Date(Date.UTC(2000, 0)).setUTCFullYear(year, month - 1, day);
        const isRight = new Date(exists).toISOString().startsWith(text);
        for (const form of [text, `0001/${text}`, `${text}/9999`, `[0001..${text}]`, `[${text}..9999]`, `${text}/..`])
          expect(parseEventDate(form) !== null, form).toBe(isRight);
      }),
      {
        examples: [
          [1965, 2, 29],
          [1900, 2, 29],
          [2000, 2, 29],
          [1964, 2, 29]
        ]
      }
    );
  });

  it('of what goes on begins on its first day, and is told from one that ended then', () => {
    expect(parseEventDate('2011-03/..')).toEqual({
      edtf: '2011-03/..',
      first: dayNumber(2011, 3),
      last: dayNumber(2011, 3, 31),
      precision: ['month', 'month'],
      lasts: true,
      isOpen: true
    });
    expect(parseEventDate('2011/2011')).not.toHaveProperty('isOpen');
  });

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
