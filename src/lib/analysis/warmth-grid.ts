import type { DyadEvent } from '#lib/dataset/index.ts';
import { bandQuantiles } from './warmth-band.ts';
import { actingDays, daysAYear, type WarmthOptions } from './warmth-model.ts';

/**
 * Between two even points the line and its band bend by less than a third of a pixel if they are as near as this share
 * of a half-life.
 */
const share = 0.2;
/** So many even points are enough, and so many there are in any case. */
const evenPoints = { min: 60, max: 400 } as const;
/** With more steps than this, even points alone are as close to each as the eye can tell, if they are many. */
const maxSteps = 200;
const evenPointsAlone = 200;

/**
 * The days, first and last included, at which the line and its band are worth a point: evenly spaced ones, and both
 * sides of each step, so that it is drawn upright: of an act on a known day there, of one on an unknown day where the
 * band's edges move, once a tenth and once nine tenths of its days are over. A mean that forgets sooner bends more and
 * has more of them. Fewer where the period has fewer days. In order.
 */
export function warmthGrid(
  events: readonly DyadEvent[],
  first: number,
  last: number,
  { model, halflife }: Pick<WarmthOptions, 'model' | 'halflife'>
): number[] {
  if (first > last) return [];
  const steps = sharpSteps(events, first, last);
  const sharp = steps === null ? [] : [...steps].flatMap((day) => [day - 1, day]);
  const min = steps === null ? evenPointsAlone : evenPoints.min;
  const even =
    model === 'stock'
      ? min
      : Math.max(min, Math.min(evenPoints.max, Math.ceil((last - first) / (share * halflife * daysAYear))));
  const spaced = Array.from({ length: even + 1 }, (_, n) => Math.round(first + ((last - first) * n) / even));
  return [...new Set([...spaced, ...sharp])].filter((day) => day >= first && day <= last).sort((a, b) => a - b);
}

/** The days within a period on which something steps; null where there are too many. */
function sharpSteps(events: readonly DyadEvent[], first: number, last: number): ReadonlySet<number> | null {
  const steps = new Set<number>();
  for (const event of events) {
    for (const day of stepsOf(event)) if (day > first && day < last) steps.add(day);
    if (steps.size > maxSteps) return null;
  }
  return steps;
}

/** The days on which an event moves the line or an edge of the band. */
function stepsOf(event: DyadEvent): readonly number[] {
  const { first, last, lasts } = event.date;
  const known = actingDays(event);
  return lasts || first === last
    ? known
    : [...bandQuantiles.map((quantile) => first + Math.floor((last - first + 1) * quantile)), ...known];
}
