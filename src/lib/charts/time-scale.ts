import { scaleLinear, type ScaleLinear } from 'd3';

/** First and last day that a drawing covers, in days since 1970. */
export type TimeDomain = readonly [first: number, last: number];

/** The scale of time of every drawing: days since 1970 to pixels from the left edge of a plot of this width. */
export const timeScale = (domain: TimeDomain, width = 1): ScaleLinear<number, number> =>
  scaleLinear([...domain], [0, width]);

/** A day of the domain as it is; of one outside, the end of the domain that is nearest. */
export const clampDay = (day: number, [first, last]: TimeDomain): number => Math.min(Math.max(day, first), last);

/** Whether a drawing covers one day alone, which is then as wide as the plot, with its acts in the middle. */
export const isOneDay = ([first, last]: TimeDomain): boolean => first === last;

/** Whether a day lies within a domain, away from both its ends, or is all of it. */
export const isWithin = (day: number, [first, last]: TimeDomain): boolean =>
  first === last ? day === first : day > first && day < last;
