import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, type EventDate } from '#lib/dataset/index.ts';
import { dateOf } from '../../../tests/support/sample-events.ts';
import { silencesOf, type Silence } from './silences.ts';

/** The days from the first to the last event. */
const between = (dates: readonly EventDate[]): [number, number] => [
  Math.min(...dates.map(({ first }) => first)),
  Math.max(...dates.map(({ last }) => last))
];
const spansOf = (...edtf: string[]) => {
  const dates = edtf.map(dateOf);
  return silencesOf(dates, between(dates));
};

/** The days from the first of one year to the last of another. */
const years = (first: number, last: number): Silence => ({ first: dayNumber(first), last: dayNumber(last, 12, 31) });

describe('a silence', () => {
  it('is five years or more between one event and the next', () => {
    expect(spansOf('1990', '1995')).toEqual([]);
    expect(spansOf('1974', '1980')).toEqual([years(1975, 1979)]);
    const [span] = spansOf('1990', '1997-06-01');
    expect(span).toEqual({ first: dayNumber(1991), last: dayNumber(1997, 5, 31) });
  });
  it('does not begin before an event that lasted has ended', () => {
    expect(spansOf('1950/1970', '1952', '1975')).toEqual([]);
  });
  it('is told before the first event and after the last too, where so many years are drawn', () => {
    const drawn = [dayNumber(1930), dayNumber(1975, 12, 31)] as const;
    expect(silencesOf([dateOf('1950')], drawn)).toEqual([years(1930, 1949), years(1951, 1975)]);
    expect(silencesOf([dateOf('1934'), dateOf('1971')], drawn)).toEqual([years(1935, 1970)]);
  });
  it('is not told of a period without any event', () => {
    expect(silencesOf([], [dayNumber(1900), dayNumber(1950)])).toEqual([]);
  });
  it('has no day of any event in it', () => {
    const date = fc
      .tuple(fc.integer({ min: -20000, max: 20000 }), fc.nat({ max: 3000 }))
      .map(([first, days]): EventDate => ({
        edtf: '',
        first,
        last: first + days,
        precision: ['day', 'day'],
        lasts: true
      }));
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        for (const { first, last } of silencesOf(dates, [-30000, 30000]))
          expect(dates.some((date) => date.first <= last && date.last >= first)).toBe(false);
      })
    );
  });
});
