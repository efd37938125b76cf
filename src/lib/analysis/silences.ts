import type { EventDate } from '#lib/dataset/index.ts';
import { daysAYear } from './warmth-model.ts';

/**
 * Days without any event: from the day after one can have ended, or the first drawn, to the day before the next can
 * have begun, or the last.
 */
export interface Silence {
  readonly first: number;
  readonly last: number;
}

/** From how many years on a silence is stated: shorter ones are common. Five calendar years have 1826 days or one more. */
const minDays = Math.floor(5 * daysAYear);

/**
 * The spans of five years or more of the days drawn in which there is no event, in order of time; none where there is
 * no event at all.
 */
export function silencesOf(dates: readonly EventDate[], [begin, end]: readonly [number, number]): Silence[] {
  const ordered = [...dates].sort((a, b) => a.first - b.first);
  const spans: Silence[] = [];
  if (ordered.length === 0) return spans;
  let ended = begin - 1;
  for (const { first, last } of [...ordered, { first: end + 1, last: end }]) {
    if (first - 1 - ended >= minDays) spans.push({ first: ended + 1, last: first - 1 });
    ended = Math.max(ended, last);
  }
  return spans;
}
