import { scaleLinear } from 'd3';
import { clampDay, roundStep, type TimeDomain } from '#lib/charts/index.ts';
import { dayNumber, yearOf } from '#lib/dataset/index.ts';
import { rounded } from '../../numbers/cell-values.ts';
import type { PptxAxis } from '../pptx-deck.ts';

/** So many years have room below the plot. */
const maxLabels = 14;

/**
 * A day since 1970 as a year with its fraction: a chart has its ticks at whole years, which days of a calendar have
 * not.
 */
export function decimalYear(day: number): number {
  const year = yearOf(day);
  const first = dayNumber(year);
  return rounded(year + (day - first) / (dayNumber(year + 1) - first));
}

/** An axis of whole years, labelled at a round step; that its numbers are years is plain. */
export function yearAxis([first, last]: TimeDomain): PptxAxis {
  const [from, to] = [decimalYear(first), Math.max(Math.ceil(decimalYear(last)), yearOf(first) + 1)];
  const step = roundStep((to - from) / maxLabels);
  return { title: '', min: Math.floor(from / step) * step, max: to, step, format: '0', grid: false };
}

/** A day of a common time, which is counted from day 0, in years since that. */
export const commonYear = (day: number): number => rounded(decimalYear(day) - yearOf(0));

/** An axis of years since the beginning of each period. */
export function commonYearAxis([first, last]: TimeDomain): PptxAxis {
  const max = Math.max(Math.ceil(commonYear(last)), 1);
  return {
    title: '',
    min: Math.floor(commonYear(first)),
    max,
    step: roundStep(max / maxLabels),
    format: '0',
    grid: false
  };
}

/** A day as such an axis has it; of one outside the domain, the end of the domain that is nearest. */
export const yearWithin = (day: number, domain: TimeDomain): number => decimalYear(clampDay(day, domain));

/** The scale of such an axis in a plot of this width, in pixels: of a day its place, and of a place its year. */
export function yearScale(
  { min, max }: PptxAxis,
  width: number
): { readonly x: (day: number) => number; readonly yearAt: (x: number) => number } {
  const scale = scaleLinear([min, max], [0, width]);
  return { x: (day) => scale(decimalYear(day)), yearAt: (x) => rounded(scale.invert(x)) };
}
