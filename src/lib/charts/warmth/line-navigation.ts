import { least } from 'd3';
import { dayNumber, monthOf } from '#lib/dataset/index.ts';
import type { Move } from '../figure.ts';
import { clampDay, type TimeDomain } from '../time-scale.ts';
import type { WarmthFigure } from './warmth-figure.ts';

/** A line that covers no more days than this is read by days, a longer one by months. */
const closeDays = 731;
const monthsAYear = 12;
/** How many steps PageUp and PageDown go: decades by years, years by months. */
const page = { day: 12, month: 10 } as const;

/** First and last day of a line; null where there is none. */
export function lineSpan({ series }: Pick<WarmthFigure, 'series'>): TimeDomain | null {
  const [first, last] = [series[0], series.at(-1)];
  return first && last ? [first.day, last.day] : null;
}

/** How precisely a day of a line is said. */
export const readPrecision = ([first, last]: TimeDomain): 'day' | 'month' =>
  last - first <= closeDays ? 'day' : 'month';

/** The day of a line that is read for a day: where months are said, the last of its month, so that each says one thing. */
export function readDay(day: number, span: TimeDomain): number {
  const within = clampDay(day, span);
  return readPrecision(span) === 'day' ? within : clampDay(beginOfMonth(monthOf(within) + 1) - 1, span);
}

/**
 * From a day of a line to the next that the keys read, by a year where months are said, else by a month; null where
 * there is none further.
 */
export function stepDay(day: number, move: Exclude<Move, 'up' | 'down'>, span: TimeDomain): number | null {
  const precision = readPrecision(span);
  const step = precision === 'month' ? monthsAYear : 1;
  const steps = { left: -1, right: 1, pageup: -page[precision], pagedown: page[precision] };
  const to = move === 'home' ? span[0] : move === 'end' ? span[1] : later(day, steps[move] * step);
  const next = readDay(to, span);
  return next === day ? null : next;
}

/** The mark nearest to a day; null where there are none. */
export const markNear = (marks: WarmthFigure['marks'], day: number): string | null =>
  least(marks, ({ first, last }) => Math.abs((first + last) / 2 - day))?.id ?? null;

/** The same day so many months later, or the last of that month. */
function later(day: number, months: number): number {
  const month = monthOf(day);
  const begin = beginOfMonth(month + months);
  return Math.min(begin + day - beginOfMonth(month), beginOfMonth(month + months + 1) - 1);
}

/** The first day of a month, counted from the year 0. */
const beginOfMonth = (month: number) => dayNumber(0, month + 1);
