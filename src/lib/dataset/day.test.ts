import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, yearOf } from './day.ts';

const dayLong = 86_400_000;

describe('days', () => {
  it('are counted from 1 January 1970, before and after', () => {
    expect([dayNumber(1970), dayNumber(1969, 12, 31), dayNumber(1947, 8, 14), dayNumber(1)]).toEqual([
      0, -1, -8176, -719_162
    ]);
  });

  it('lie in the year that the calendar says, on its first and last day and in leap years', () => {
    for (const year of [0, 1, 4, 100, 400, 1600, 1700, 1899, 1900, 1904, 1999, 2000, 2001, 2100, 2400, 9999]) {
      expect(
        [
          yearOf(dayNumber(year)),
          yearOf(dayNumber(year, 2, 28)),
          yearOf(dayNumber(year, 3, 1)),
          yearOf(dayNumber(year, 12, 31))
        ],
        String(year)
      ).toEqual([year, year, year, year]);
    }
    expect(yearOf(dayNumber(2000, 2, 29))).toBe(2000);
  });

  it('lie in the same year as the calendar of the machine says, whichever day it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber(-2000), max: dayNumber(12_000) }),
        (day) => yearOf(day) === new Date(day * dayLong).getUTCFullYear()
      )
    );
    for (let day = dayNumber(1596); day < dayNumber(2005); day += 1) {
      if (yearOf(day) !== new Date(day * dayLong).getUTCFullYear()) throw new Error(String(day));
    }
  });
});
