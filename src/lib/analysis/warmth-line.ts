import { bisector } from 'd3';
import { isOfMeasuresAlone, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { domainOf, recordDays, selectEvents, type Scale, type View } from '#lib/view/index.ts';
import { actsInOrder, type Act } from './acts.ts';
import { effectiveNumbers } from './effective-number.ts';
import { scaleOf, scorerOf, type Scorer } from './score.ts';
import { warmthGrid } from './warmth-grid.ts';
import { actingDays, warmthSeries, type WarmthOptions, type WarmthPoint } from './warmth-model.ts';

/** A point of the line with the number of events that it rests on. */
export interface LinePoint extends WarmthPoint {
  readonly effective: number;
}

/** The numbers of the line in a view, from which title, summary, table and labels are told. */
export interface WarmthLine {
  /** By which its events are scored: the one of the view, or another where the record has not that. */
  readonly scale: Scale;
  readonly scores: Scorer;
  readonly options: WarmthOptions;
  /** The events in view, in the order of their days, and those besides that the line remembers. */
  readonly events: readonly DyadEvent[];
  readonly remembered: readonly DyadEvent[];
  /** Whether there are events and none has a score, or the record can have none: then there is no line. */
  readonly isUnscored: boolean;
  readonly series: readonly LinePoint[];
  /** Days between which the band is sampled. */
  readonly grid: readonly number[];
  /** What acted on the line, in order of time. */
  readonly acts: readonly Act[];
  /** The line on the day of the last act of an event in view; undefined where it does not move it there. */
  readonly at: (event: DyadEvent) => LinePoint | undefined;
  /** The warmth after that day. */
  readonly after: (event: DyadEvent) => number | undefined;
  /** First and last day drawn, in days since 1970. */
  readonly domain: readonly [number, number];
}

/** The last digit of a warmth that is said, in points of the scale. */
export const saidStep = 0.1;
/** A difference that no reader sees, in points of the scale: half of that digit. */
export const visibleDifference = saidStep / 2;

/**
 * How the line of a view is computed: its model and half-life, from the day both sides exist to the end of the view, or
 * of the data if that is earlier.
 */
export function warmthOptions(dataset: Dataset, view: View): WarmthOptions {
  return {
    model: view.model,
    halflife: view.halflife,
    countEarly: view.early === 'count',
    begin: dataset.dyad.begin,
    end: Math.min(domainOf(dataset, view)[1], recordDays(dataset)[1])
  };
}

/** The day on which the line of a view begins, if there is one: both sides exist, and the data and the view have begun. */
export const lineBegin = (dataset: Dataset, view: View): number =>
  Math.max(dataset.dyad.begin, domainOf(dataset, view)[0], recordDays(dataset)[0]);

/**
 * The line of a view, from the day both sides exist, the data begin or the view does, whichever is latest. There is none
 * beyond the data, and none that rests on no event.
 */
export function warmthLine(dataset: Dataset, view: View): WarmthLine {
  const scores = scorerOf(dataset, view);
  const domain = domainOf(dataset, view);
  const options = warmthOptions(dataset, view);
  const ordered = actsInOrder(dataset, scores);
  const inView = new Set(selectEvents(dataset, view));
  // A period is a window on the line: what happened before it still counts.
  const remembered = view.from === '' ? inView : new Set(selectEvents(dataset, { ...view, from: '' }));
  const events = [...remembered];
  const from = lineBegin(dataset, view);
  // Where nothing has a score there is nothing to draw a line by.
  const scored = events.filter((event) => scores.stated(event) !== null);
  const isUnscored = isOfMeasuresAlone(dataset) || (events.length > 0 && scored.length === 0);
  const acts = ordered.acts.filter(
    ({ event, day }) => remembered.has(event) && day <= options.end && (day >= options.begin || options.countEarly)
  );
  const grid = isUnscored || acts.length === 0 ? [] : warmthGrid(scored, from, options.end, options);
  const points = grid.length === 0 ? [] : warmthSeries(acts, options, grid).filter(({ day }) => day >= from);
  const effective = effectiveNumbers(
    acts,
    options,
    points.map(({ day }) => day)
  );
  const series = points.map(({ day, before, warmth }, n): LinePoint => ({
    day,
    before,
    warmth,
    effective: effective[n] ?? 0
  }));
  const at = (event: DyadEvent) => {
    const last = actingDays(event).findLast((day) => day >= from && day <= options.end);
    return last === undefined ? undefined : series[byDay.left(series, last)];
  };
  return {
    scale: scaleOf(dataset, view.scale),
    scores,
    options,
    isUnscored,
    grid,
    domain,
    series,
    remembered: events,
    acts,
    events: ordered.events.filter((event) => inView.has(event)),
    at,
    after: (event) => at(event)?.warmth
  };
}

/** Finds a place in a line by its day. */
const byDay = bisector(({ day }: LinePoint) => day);
