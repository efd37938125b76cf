import {
  impulsesOf,
  scorerOf,
  warmthBreakdown,
  warmthOptions,
  warmthSeries,
  type WarmthBreakdown
} from '#lib/analysis/index.ts';
import type { Dataset, DyadEvent } from '#lib/dataset/index.ts';
import { defaultView } from '#lib/view/index.ts';

/** The value of the line on one day, act by act, beside the line's own. */
export interface Example {
  readonly event: DyadEvent;
  /** The day, in days since 1970. */
  readonly day: number;
  readonly sum: WarmthBreakdown;
  /** What the line of the default view has on that day, computed the chart's way. */
  readonly line: number;
}

/**
 * The middle one of all events that are known to the day and move the line: long enough to show how weights fall, short
 * enough to check. Null where there is none.
 */
export function workedExample(dataset: Dataset): Example | null {
  const options = warmthOptions(dataset, defaultView);
  const scores = scorerOf(dataset, defaultView);
  const exact = dataset.events.filter(
    (event) =>
      event.date.first === event.date.last && event.date.first >= options.begin && scores.stated(event) !== null
  );
  const event = exact[Math.floor(exact.length / 2)];
  if (!event) return null;
  const day = event.date.first;
  const series = warmthSeries(
    dataset.events.flatMap((each) => impulsesOf(each, scores.stated(each))),
    options
  );
  return {
    event,
    day,
    sum: warmthBreakdown(dataset.events, scores, options, day),
    line: series.find((point) => point.day === day)?.warmth ?? 0
  };
}
