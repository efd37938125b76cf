import { scaleLinear, type ScaleLinear } from 'd3';

/** First and last day that a drawing covers, in days since 1970. */
export type TimeDomain = readonly [first: number, last: number];

/** The years before this day are drawn closer together where they would take more than their share of the width. */
const maxEarlyShare = 0.1;
/** And no more than this, in pixels: a few events need no more to be told apart. */
const maxEarly = 120;
/** Of that share, what parts them from the years after, in pixels. */
const breakWidth = 10;

/** Where the axis is broken, in pixels from the left edge of the plot: its earlier piece ends, its later one begins. */
export interface TimeBreak {
  readonly end: number;
  readonly begin: number;
}

/**
 * The break of an axis between the years before `begin` and those from then on; null where it is whole, because either
 * are not drawn, or the earlier ones take no more than a tenth of the width in any case.
 */
export function timeBreak([first, last]: TimeDomain, begin: number, width: number): TimeBreak | null {
  if (begin <= first || begin >= last || begin - first <= maxEarlyShare * (last - first)) return null;
  const late = Math.min(maxEarly, maxEarlyShare * width);
  return { end: Math.max(late / 2, late - breakWidth), begin: late };
}

/**
 * The scale of time of every drawing: days since 1970 to pixels from the left edge of a plot of this width. In two
 * pieces where the axis is broken at `begin`; it rises from the first day to the last in any case.
 */
export function timeScale(domain: TimeDomain, width = 1, begin = domain[0]): ScaleLinear<number, number> {
  const broken = timeBreak(domain, begin, width);
  return broken
    ? scaleLinear([domain[0], begin - 1, begin, domain[1]], [0, broken.end, broken.begin, width])
    : scaleLinear([...domain], [0, width]);
}

/** A day of the domain as it is; of one outside, the end of the domain that is nearest. */
export const clampDay = (day: number, [first, last]: TimeDomain): number => Math.min(Math.max(day, first), last);

/** Whether a drawing covers one day alone, which is then as wide as the plot, with its acts in the middle. */
export const isOneDay = ([first, last]: TimeDomain): boolean => first === last;

/** Whether a day lies within a domain, away from both its ends, or is all of it. */
export const isWithin = (day: number, [first, last]: TimeDomain): boolean =>
  first === last ? day === first : day > first && day < last;
