import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, type EventDate } from '$lib/dataset';
import { quietSpans } from './quiet';
import { dateOf } from './sample';
import { wholeYears } from './words';

describe('a quiet span', () => {
  it('is more than ten years between one event and the next', () => {
    expect(quietSpans(['1990', '2000'].map(dateOf))).toEqual([]);
    const [span] = quietSpans(['1990', '2002-06-01'].map(dateOf));
    expect(span).toEqual({ first: dayNumber(1991), last: dayNumber(2002, 5, 31) });
    expect(span && wholeYears(span)).toEqual({ first: '1991', last: '2001' });
  });
  it('does not begin before an event that lasted has ended', () => {
    expect(quietSpans(['1950/1970', '1952', '1979'].map(dateOf))).toEqual([]);
  });
  it('is not told before the first event nor after the last', () => {
    expect(quietSpans([])).toEqual([]);
    expect(quietSpans([dateOf('1950')])).toEqual([]);
  });
  it('has no day of any event in it', () => {
    const date = fc.tuple(fc.integer({ min: -20000, max: 20000 }), fc.nat({ max: 3000 })).map(([first, days]): EventDate => ({ edtf: '', first, last: first + days, lasts: true }));
    fc.assert(fc.property(fc.array(date), (dates) => {
      for (const { first, last } of quietSpans(dates)) expect(dates.some((date) => date.first <= last && date.last >= first)).toBe(false);
    }));
  });
});
