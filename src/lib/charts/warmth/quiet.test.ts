import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, type EventDate } from '#lib/dataset/index.ts';
import { quietSpans } from './quiet.ts';
import { dateOf } from './sample-warmth.ts';
import { wholeYears } from './warmth-words.ts';

/** The days from the first to the last event. */
const between = (dates: readonly EventDate[]): [number, number] => [
  Math.min(...dates.map(({ first }) => first)),
  Math.max(...dates.map(({ last }) => last))
];
const spansOf = (...edtf: string[]) => {
  const dates = edtf.map(dateOf);
  return quietSpans(dates, between(dates));
};

describe('a quiet span', () => {
  it('is more than ten years between one event and the next', () => {
    expect(spansOf('1990', '2000')).toEqual([]);
    const [span] = spansOf('1990', '2002-06-01');
    expect(span).toEqual({ first: dayNumber(1991), last: dayNumber(2002, 5, 31) });
    expect(span && wholeYears(span)).toEqual({ first: '1991', last: '2001' });
  });
  it('does not begin before an event that lasted has ended', () => {
    expect(spansOf('1950/1970', '1952', '1979')).toEqual([]);
  });
  it('is told before the first event and after the last too, where so many years are drawn', () => {
    const drawn = [dayNumber(1930), dayNumber(1975, 12, 31)] as const;
    expect(quietSpans([dateOf('1950')], drawn).map(wholeYears)).toEqual([
      { first: '1930', last: '1949' },
      { first: '1951', last: '1975' }
    ]);
    expect(quietSpans([dateOf('1940'), dateOf('1966')], drawn).map(wholeYears)).toEqual([
      { first: '1941', last: '1965' }
    ]);
  });
  it('is not told of a period without any event', () => {
    expect(quietSpans([], [dayNumber(1900), dayNumber(1950)])).toEqual([]);
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
        for (const { first, last } of quietSpans(dates, [-30000, 30000]))
          expect(dates.some((date) => date.first <= last && date.last >= first)).toBe(false);
      })
    );
  });
});
