import { expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { wholeYears } from './warmth-words.ts';

it('a silence is told in the calendar years that lie wholly within it', () => {
  expect(wholeYears('en', { first: dayNumber(1991), last: dayNumber(2002, 5, 31) })).toEqual({
    first: '1991',
    last: '2001'
  });
  expect(wholeYears('en', { first: dayNumber(1990, 1, 2), last: dayNumber(2002, 12, 30) })).toEqual({
    first: '1991',
    last: '2001'
  });
});
