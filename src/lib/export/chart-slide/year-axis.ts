import { roundStep, type TimeDomain } from '#lib/charts/index.ts';
import { dayNumber, yearOf } from '#lib/dataset/index.ts';
import { rounded } from '../numbers/cell-values.ts';
import type { PptxAxis } from '../pptx/index.ts';

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

/** An axis of whole years, labelled at a round step, with `room` steps left free at its end. */
export function yearAxis([first, last]: TimeDomain, title: string, room: 0 | 1): PptxAxis {
  const [from, to] = [decimalYear(first), Math.max(Math.ceil(decimalYear(last)), yearOf(first) + 1)];
  const step = roundStep((to - from) / maxLabels);
  return { title, min: Math.floor(from / step) * step, max: to + room * step, step, format: '0', grid: false };
}
