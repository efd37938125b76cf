import { group } from 'd3-array';
import { impulsesOf, scorer, warmthGrid, warmthOptions, warmthSeries, type Scorer, type WarmthOptions, type WarmthPoint } from '$lib/analysis';
import type { Dataset, DyadEvent } from '$lib/dataset';
import { domainOf, selectEvents, type View } from '$lib/view';
import { supportSeries } from './support';

/** One act of an event upon the line: its day, in days since 1970, and its score in [-10, 10]. */
export interface Act { readonly event: DyadEvent; readonly day: number; readonly score: number }

/** A point of the line with the expected number of rightly coded events that it still rests on. */
export interface SupportedPoint extends WarmthPoint { readonly support: number }

/** The numbers of the line in a view, from which title, summary, table and labels are told. */
export interface WarmthLine {
  readonly options: WarmthOptions;
  /** The events in view, in the order of their days, and those besides that the line remembers. */
  readonly events: readonly DyadEvent[];
  readonly remembered: readonly DyadEvent[];
  readonly series: readonly SupportedPoint[];
  /** Days between which the band is sampled. */
  readonly grid: readonly number[];
  /** What acted on each day of the line. */
  readonly acts: ReadonlyMap<number, readonly Act[]>;
  /** By event, the warmth after its last act; none for an event that does not move the line in view. */
  readonly after: ReadonlyMap<string, number>;
  /** First and last day drawn, in days since 1970. */
  readonly domain: readonly [number, number];
}

/** A difference that no reader sees, in points of the scale: less than half of the last digit that is said. */
export const leastSeen = 0.05;

/** The line of a view, from the day both sides exist or the view begins, whichever is later. */
export function warmthLine(dataset: Dataset, view: View): WarmthLine {
  const scores = scorer(dataset.codebook, view.scale);
  const domain = domainOf(dataset, view);
  const options = warmthOptions(dataset, view);
  // A period is a window on the line: what happened before it still counts.
  const remembered = selectEvents(dataset, { ...view, from: '' });
  const from = Math.max(options.begin, domain[0]);
  const grid = warmthGrid(remembered, from, domain[1], options);
  const acts = remembered
    .flatMap((event) => impulsesOf(event, scores.stated(event)).map((impulse): Act => ({ event, ...impulse })))
    .filter(({ day }) => day <= options.end && (day >= options.begin || options.countEarly));
  // A plain map: d3's own looks its keys up by their value, which thousands of days need not.
  const actsOf = new Map(group(acts, ({ day }) => day));
  const series = grid.length === 0 ? [] : warmthSeries(acts, options, grid).filter(({ day }) => day >= from);
  const support = supportSeries(acts, options, series.map(({ day }) => day));
  return {
    options, remembered, grid, domain,
    events: inOrder(selectEvents(dataset, view), scores),
    series: series.map((point, n) => ({ ...point, support: support[n] ?? 0 })),
    acts: actsOf,
    after: new Map(series.flatMap(({ day, warmth }) => (actsOf.get(day) ?? []).map(({ event }) => [event.id, warmth] as const)))
  };
}

/** Events by their middle day, of one day from the coldest to the warmest. */
function inOrder(events: readonly DyadEvent[], scores: Scorer): DyadEvent[] {
  return events.map((event) => ({ event, day: middleOf(event), score: scores.stated(event) }))
    .sort((a, b) => a.day - b.day || a.score - b.score || (a.event.id < b.event.id ? -1 : 1)).map(({ event }) => event);
}

/** The middle day of what an event's date covers, in days since 1970. */
export function middleOf({ date }: DyadEvent): number {
  return Math.floor((date.first + date.last) / 2);
}
