import { earlierFirst, type DyadEvent } from '#lib/dataset/index.ts';
import type { Evidence } from './evidence.ts';
import { allStated, dayOfTurn, drawsOf, type EventDraws } from './monte-carlo-draws.ts';
import { scoresOfCodings } from './score.ts';
import { actingDays, type WarmthOptions } from './warmth-model.ts';

/** An act in all draws: on some day from `first` on for `span` days. */
export interface DrawnAct extends EventDraws {
  readonly first: number;
  readonly span: number;
  /** The score of each coding, in [-10, 10], the stated one first. */
  readonly scores: readonly number[];
  /** How often it counts in each draw. */
  readonly counts: Float64Array;
  /** How many draws have acted; they do so in turn. */
  done: number;
}

/** How many of `count` draws have their day on or before `day`. */
export function drawnBy({ first, span }: Pick<DrawnAct, 'first' | 'span'>, day: number, count: number): number {
  return Math.max(0, Math.min(count, Math.ceil(((day - first + 1) * count) / span - 0.5)));
}

/** On which day of a span each of `count` draws acts, in turn, in days after its first. */
export const turnsOver = (span: number, count: number): number[] =>
  Array.from({ length: count }, (_, k) => dayOfTurn(k, span, count));

/**
 * The acts of all events in order of their first possible day; ties by id, so that sums are the same to the last bit.
 */
export function drawnActs(
  events: readonly DyadEvent[],
  { scorer, draws, countsOf }: Evidence,
  { begin, countEarly }: WarmthOptions
): DrawnAct[] {
  const acts: DrawnAct[] = [];
  for (const event of [...events].sort(earlierFirst)) {
    const { first, last, lasts } = event.date;
    const scores = scoresOfCodings(event, scorer);
    if (scores.length === 0) continue;
    const drawn = drawsOf(event, draws);
    const coding = scores.length === 1 ? allStated(draws) : drawn.coding;
    const counts = countsOf(event);
    const add = (first: number, span: number) => {
      // What a draw puts before both sides exist moves nothing unless the reader asks for it.
      const done = countEarly ? 0 : drawnBy({ first, span }, begin - 1, draws.count);
      if (done < draws.count) acts.push({ order: drawn.order, coding, scores, counts, first, span, done });
    };
    if (lasts) for (const day of actingDays(event)) add(day, 1);
    else add(first, last - first + 1);
  }
  return acts.sort((a, b) => a.first - b.first);
}
