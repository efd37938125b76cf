import type { DyadEvent } from '#lib/dataset/index.ts';
import type { Scorer } from './score.ts';
import {
  daysAYear,
  impulsesOf,
  neutralWeight,
  warmthSeries,
  type WarmthOptions,
  type WarmthPoint
} from './warmth-model.ts';

/** What one act adds to the mean on a later day. */
export interface WarmthTerm {
  readonly event: DyadEvent;
  /** The day on which it acts, in days since 1970, and the years from there to the day asked for. */
  readonly day: number;
  readonly age: number;
  /** 2^(-age/halflife), in (0, 1], times how often the event counts. */
  readonly weight: number;
  readonly score: number;
  readonly product: number;
}

/** The mean of a day, taken apart: `warmth = weighted / (neutralWeight + weight)`. */
export interface WarmthBreakdown {
  readonly terms: readonly WarmthTerm[];
  readonly weighted: number;
  readonly weight: number;
  readonly warmth: number;
}

/** The warmth of one day by the mean, act by act in order of time, so that it can be checked by hand. */
export function warmthBreakdown(
  events: readonly DyadEvent[],
  scorer: Scorer,
  options: WarmthOptions,
  day: number
): WarmthBreakdown {
  const terms = events
    .flatMap((event) =>
      impulsesOf(event, scorer.stated(event), scorer.weightOf?.(event)).map((impulse) => ({ event, ...impulse }))
    )
    .filter((act) => act.day <= day && (act.day >= options.begin || options.countEarly))
    .sort((a, b) => a.day - b.day)
    .map((act) => {
      const age = (day - act.day) / daysAYear;
      const weight = (act.weight ?? 1) * 2 ** (-age / options.halflife);
      return { ...act, age, weight, product: act.score * weight };
    });
  const weighted = terms.reduce((sum, term) => sum + term.product, 0);
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  return { terms, weighted, weight, warmth: weighted / (neutralWeight + weight) };
}

/** The line just before and on a day on which an event acts, and the other events that act on the same day. */
export interface WarmthEffect extends WarmthPoint {
  readonly others: readonly DyadEvent[];
}

/** How an event moves the line: one entry for each of its acts; none where it lies before the line begins. */
export function warmthEffects(
  event: DyadEvent,
  events: readonly DyadEvent[],
  scorer: Scorer,
  options: WarmthOptions
): WarmthEffect[] {
  const acts = events.flatMap((other) =>
    impulsesOf(other, scorer.stated(other), scorer.weightOf?.(other)).map((impulse) => ({ other, ...impulse }))
  );
  const own = new Set(
    acts
      .filter(({ other, day }) => other.id === event.id && day >= options.begin && day <= options.end)
      .map(({ day }) => day)
  );
  return warmthSeries(acts, options)
    .filter((point) => own.has(point.day))
    .map((point) => ({
      ...point,
      others: acts.filter((act) => act.day === point.day && act.other.id !== event.id).map((act) => act.other)
    }));
}
