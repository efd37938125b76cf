import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { eventOf as event } from '../../../../tests/support/sample-events.ts';
import { lineSpan, markNear, readDay, readPrecision, stepDay } from './line-navigation.ts';
import { figureOf } from './sample-warmth.ts';

const whole = [dayNumber(1947, 8, 14), dayNumber(2014, 12, 31)] as const;
const year = [dayNumber(1960), dayNumber(1960, 12, 31)] as const;

describe('the day of a line that is read', () => {
  it('is the last of its month, so that a month says one thing; of a year or two the day itself', () => {
    expect([readPrecision(whole), readPrecision(year)]).toEqual(['month', 'day']);
    for (const day of [1, 17, 28]) expect(readDay(dayNumber(1974, 2, day), whole)).toBe(dayNumber(1974, 2, 28));
    expect(readDay(dayNumber(1960, 2, 17), year)).toBe(dayNumber(1960, 2, 17));
  });
  it('lies on the line', () => {
    expect([readDay(-99_999, whole), readDay(99_999, whole)]).toEqual([dayNumber(1947, 8, 31), whole[1]]);
    expect(lineSpan(figureOf([event('1940', 'AID'), event('2014', 'AID')]))).toEqual(whole);
    expect(lineSpan(figureOf([event('1930', 'AID')], { to: '1940' }))).toBeNull();
  });
});

describe('the keys on the line', () => {
  const june = dayNumber(1974, 6, 30);
  it('step by a year and by ten, and to its ends', () => {
    expect(
      (['left', 'right', 'pageup', 'pagedown', 'home', 'end'] as const).map((move) => stepDay(june, move, whole))
    ).toEqual([
      dayNumber(1973, 6, 30),
      dayNumber(1975, 6, 30),
      dayNumber(1964, 6, 30),
      dayNumber(1984, 6, 30),
      dayNumber(1947, 8, 31),
      whole[1]
    ]);
  });
  it('step by a month and by a year where days are said', () => {
    const day = dayNumber(1960, 1, 31);
    expect(stepDay(day, 'right', year)).toBe(dayNumber(1960, 2, 29));
    expect(stepDay(day, 'pagedown', year)).toBe(year[1]);
  });
  it('stop at both ends', () => {
    for (const move of ['left', 'pageup', 'home'] as const)
      expect(stepDay(readDay(whole[0], whole), move, whole)).toBeNull();
    for (const move of ['right', 'pagedown', 'end'] as const) expect(stepDay(whole[1], move, whole)).toBeNull();
  });
  it('lead back to the nearest mark', () => {
    const { marks } = figureOf([event('1950', 'AID'), event('1970', 'AID', { id: 'later' })]);
    expect(markNear(marks, dayNumber(1965))).toBe('later');
    expect(markNear([], 0)).toBeNull();
  });
});
