import type { DyadEvent } from '$lib/dataset';
import { bandQuantiles } from './band';
import { impulsesOf } from './warmth';

/** Even points of the line and its band: between two of them neither bends by as much as a third of a pixel. */
const evenPoints = 60;
/** With more steps than this, even points alone are as close to each as the eye can tell, if they are many. */
const mostSteps = 200;
const evenPointsAlone = 200;

/**
 * The days, first and last included, at which the line and its band are worth a point: evenly spaced ones, and both sides of
 * each step, so that it is drawn upright: of an act on a known day there, of one on an unknown day where the band's edges
 * move, once a tenth and once nine tenths of its days are over. Fewer where the period has fewer days. In order.
 */
export function warmthGrid(events: readonly DyadEvent[], first: number, last: number): number[] {
  if (first > last) return [];
  const steps = sharpSteps(events, first, last);
  const [even, sharp] = steps === null ? [evenPointsAlone, []] : [evenPoints, [...steps].flatMap((day) => [day - 1, day])];
  const spaced = Array.from({ length: even + 1 }, (_, n) => Math.round(first + ((last - first) * n) / even));
  return [...new Set([...spaced, ...sharp])].filter((day) => day >= first && day <= last).sort((a, b) => a - b);
}

/** The days within a period on which something steps; null where there are too many. */
function sharpSteps(events: readonly DyadEvent[], first: number, last: number): ReadonlySet<number> | null {
  const steps = new Set<number>();
  for (const event of events) {
    for (const day of stepsOf(event)) if (day > first && day < last) steps.add(day);
    if (steps.size > mostSteps) return null;
  }
  return steps;
}

/** The days on which an event moves the line or an edge of the band. */
function stepsOf(event: DyadEvent): number[] {
  const { first, last, lasts } = event.date;
  const known = impulsesOf(event, 0).map(({ day }) => day);
  return lasts || first === last ? known : [...bandQuantiles.map((share) => first + Math.floor((last - first + 1) * share)), ...known];
}
