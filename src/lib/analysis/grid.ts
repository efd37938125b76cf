import type { DyadEvent } from '$lib/dataset';
import { impulsesOf } from './warmth';

/** Even points of the line and its band: one about every six pixels of a desk's width; between two of them they hardly bend. */
const evenPoints = 200;
/** With more sharp steps than this the even points are as close to each as the eye can tell. */
const mostSteps = 100;

/**
 * The days, first and last included, at which the line and its band are worth a point: evenly spaced ones, and both sides of
 * each step, so that an act on a known day is drawn upright. Fewer where the period has fewer days. In order.
 */
export function warmthGrid(events: readonly DyadEvent[], first: number, last: number): number[] {
  if (first > last) return [];
  const even = Array.from({ length: evenPoints + 1 }, (_, n) => Math.round(first + ((last - first) * n) / evenPoints));
  const steps = new Set(events
    .filter(({ date }) => date.lasts || date.first === date.last)
    .flatMap((event) => impulsesOf(event, 0).flatMap(({ day }) => [day - 1, day]))
    .filter((day) => day > first && day < last));
  return [...new Set([...even, ...(steps.size > 2 * mostSteps ? [] : steps)])].sort((a, b) => a - b);
}
