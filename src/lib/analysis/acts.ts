import { bisector } from 'd3';
import { earlierFirst, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import type { Scorer } from './score.ts';
import { impulsesOf } from './warmth-model.ts';

/** One act of an event upon the line: its day, in days since 1970, and its score in [-10, 10]. */
export interface Act {
  readonly event: DyadEvent;
  readonly day: number;
  readonly score: number;
  /** How often it counts; once where it does not say. */
  readonly weight?: number;
}

interface Ordered {
  /** By their middle day, of one day in the order of the data. */
  readonly events: readonly DyadEvent[];
  /** By their day, of one day from the coldest to the warmest. */
  readonly acts: readonly Act[];
}

const ordersBy = memoizeWeak((scores: Scorer) => memoizeWeak((dataset: Dataset) => orderOf(dataset, scores)));

/**
 * All events of a data set and their acts in order of time. Sorted once: a view leaves some out, and the order stays.
 */
export function actsInOrder(dataset: Dataset, scores: Scorer): Ordered {
  return ordersBy(scores)(dataset);
}

function orderOf({ events }: Dataset, scores: Scorer): Ordered {
  const acts = events.flatMap((event) =>
    impulsesOf(event, scores.stated(event), scores.weightOf?.(event)).map((impulse): Act => ({ event, ...impulse }))
  );
  const middles = events.map((event) => ({ event, day: middleDay(event) }));
  return {
    events: middles.sort((a, b) => a.day - b.day || earlierFirst(a.event, b.event)).map(({ event }) => event),
    acts: acts.sort(earlierThenColder)
  };
}

function earlierThenColder(a: Act, b: Act): number {
  return a.day - b.day || a.score - b.score || (a.event.id < b.event.id ? -1 : 1);
}

/** The middle day of what a date covers, in days since 1970. */
export function middleDay({ date }: Pick<DyadEvent, 'date'>): number {
  return Math.floor((date.first + date.last) / 2);
}

const byDay = bisector(({ day }: Act) => day);

/** The acts of one day, or of the last day before it that had any, among acts in order of time. */
export function lastActs(acts: readonly Act[], day: number): readonly Act[] {
  const end = byDay.right(acts, day);
  const last = acts[end - 1];
  return last === undefined ? [] : acts.slice(byDay.left(acts, last.day), end);
}

/** The acts of one day among acts in order of time. */
export const actsOn = (acts: readonly Act[], day: number): readonly Act[] =>
  acts.slice(byDay.left(acts, day), byDay.right(acts, day));

/** So long an act is taken to be what moved the line last: a leap year, in days. */
const recentDays = 366;

/**
 * First and last day on which a place of the line may have been reached: where what acted on it last, on that day or
 * within the year before, is dated no more precisely, the place is known no more precisely either.
 */
export function reachedWithin({ acts }: { readonly acts: readonly Act[] }, day: number): readonly [number, number] {
  const dates = lastActs(acts, day)
    .filter((act) => day - act.day < recentDays)
    .map(({ event }) => event.date)
    .filter(({ lasts }) => !lasts);
  return [Math.min(day, ...dates.map(({ first }) => first)), Math.max(day, ...dates.map(({ last }) => last))];
}
