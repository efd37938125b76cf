import { impulsesOf, quadClassOf, scorer, warmthBand, warmthSeries, type BandPoint, type WarmthPoint } from '$lib/analysis';
import { dayNumber, quadClasses, yearOf, type Dataset, type DyadEvent, type QuadClass } from '$lib/dataset';
import { dateInWords, message } from '$lib/messages';
import { domainOf, selectEvents, type View } from '$lib/view';
import type { Figure, Mark } from '../figure';

/** An event or several of one place: where they stand and what they say. */
export interface WarmthMark extends Mark {
  readonly event: DyadEvent;
  readonly score: number;
  readonly quad: QuadClass;
}

export interface WarmthFigure extends Figure {
  readonly chart: 'warmth';
  readonly view: View;
  readonly series: readonly WarmthPoint[];
  readonly band: readonly BandPoint[];
  readonly marks: readonly WarmthMark[];
  /** First and last day drawn, in days since 1970. */
  readonly domain: readonly [number, number];
  /** The day on which both sides exist. */
  readonly begin: number;
  readonly successions: readonly { readonly day: number; readonly label: string }[];
}

/** The warmth of the relationship in a view: numbers and words, not yet drawn. */
export function warmthFigure(dataset: Dataset, view: View): WarmthFigure {
  const language = view.lang;
  const scores = scorer(dataset.codebook, view.scale);
  const events = selectEvents(dataset, view);
  // A period is a window on the line: what happened before it still counts.
  const remembered = selectEvents(dataset, { ...view, from: '' });
  const domain = domainOf(dataset, view);
  const options = { model: view.model, halflife: view.halflife, countEarly: view.early === 'count', begin: dataset.dyad.begin, end: domain[1] };
  const from = Math.max(options.begin, domain[0]);
  const grid = from > domain[1] ? [] : monthsBetween(from, domain[1]);
  const series = warmthSeries(remembered.flatMap((event) => impulsesOf(event, scores.stated(event))), options, grid).filter(({ day }) => day >= from);
  const quadOf = quadClassOf(dataset.codebook);
  const warmest = series.reduce((a, b) => (b.warmth > a.warmth ? b : a), { day: 0, warmth: -Infinity });
  const coldest = series.reduce((a, b) => (b.warmth < a.warmth ? b : a), { day: 0, warmth: Infinity });
  const name = new Map(dataset.actors.map((actor) => [actor.id, actor.name]));
  const title = warmest.warmth > coldest.warmth
    ? message(language, 'warmth.title', { warmest: String(yearOf(warmest.day)), coldest: String(yearOf(coldest.day)) })
    : message(language, 'warmth.none');
  return {
    chart: 'warmth', view, series, domain, title,
    band: warmthBand(remembered, scores, options, grid),
    begin: dataset.dyad.begin,
    successions: dataset.dyad.successions.map(({ from, to, day }) => ({ day, label: `${name.get(from) ?? from} → ${name.get(to) ?? to}` })),
    marks: events.map((event) => ({
      id: event.id, event, events: [event.id], score: scores.stated(event),
      quad: quadClasses.find((quad) => quad === quadOf(event)) ?? quadClasses[0],
      sentence: `${dateInWords(language, event.date)}: ${event.title}`
    })),
    subtitle: message(language, 'warmth.subtitle', { halflife: view.halflife }),
    notes: [message(language, 'warmth.band'), message(language, 'source', { source: dataset.dyad.source })],
    summary: title, reading: '', table: { caption: title, columns: [], rows: [] }
  };
}

function monthsBetween(first: number, last: number): number[] {
  const months = Array.from({ length: (yearOf(last) - yearOf(first) + 1) * 12 }, (_, month) => dayNumber(yearOf(first), 1 + month));
  return [first, ...months.filter((day) => day > first && day < last), last];
}
