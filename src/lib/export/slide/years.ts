import { dayNumber, yearOf } from '#lib/dataset/index.ts';
import { rounded } from '../numbers/rounded.ts';
import type { PptxAxis } from '../pptx/index.ts';

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000] as const;
const mostLabels = 14;

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
export function yearAxis([first, last]: readonly [number, number], title: string, room: 0 | 1): PptxAxis {
  const [from, to] = [decimalYear(first), Math.max(Math.ceil(decimalYear(last)), yearOf(first) + 1)];
  const step = steps.find((years) => (to - from) / years <= mostLabels) ?? 5000;
  return { title, least: Math.floor(from / step) * step, most: to + room * step, step, format: '0', grid: false };
}
