import { quadClassOf, type Scorer } from '$lib/analysis';
import { quadClasses, yearOf, type Dataset, type DyadEvent, type QuadClass } from '$lib/dataset';
import { dateInWords, message } from '$lib/messages';
import type { View } from '$lib/view';
import type { Mark } from '../figure';
import { middleOf, type WarmthLine } from './line';
import { boundOf, itemsInWords, scoreInWords, warmthInWords } from './words';

/** An event, or several of one place: where they stand and what they say. */
export interface WarmthMark extends Mark {
  /** First and last day of the date, in days since 1970; the same where several dates are gathered in one mark. */
  readonly first: number;
  readonly last: number;
  /** Whether it went on from the first to the last day, or took place on some day between. */
  readonly lasts: boolean;
  readonly score: number;
  readonly quad: QuadClass;
  readonly highlighted: boolean;
}

/** More marks than this are more than a reader can point at: events near one another in time and score become one. */
export const mostMarks = 600;
/** Into how many columns the period is cut to gather events, the finest cut that suffices. */
const columnCounts = [480, 240, 120, 60, 30] as const;
/** Events named one by one in the sentence of a mark. */
const mostNamed = 3;

/**
 * The marks of the events in view, in order of time. Events of the same date and score are one mark; with very many
 * events also those near one another, in cells of time and score that do not depend on a drawing's size, so that what
 * is drawn, walked through and read out is one list. Highlighted events stay alone.
 */
export function warmthMarks(dataset: Dataset, view: View, line: WarmthLine, scores: Scorer): WarmthMark[] {
  const quad = quadClassOf(dataset.codebook);
  const quadOf = (event: DyadEvent) => quadClasses.find((known) => known === quad(event)) ?? quadClasses[0];
  const chosen = new Set(view.highlight);
  const placeOf = (event: DyadEvent) => (chosen.has(event.id) ? event.id : `${event.date.first} ${event.date.last} ${event.date.lasts} ${scores.stated(event)} ${quadOf(event)}`);
  const [begin, end] = line.domain;
  const cellOf = (columns: number) => (event: DyadEvent) => (chosen.has(event.id) ? event.id
    : `${Math.floor(((middleOf(event) - begin) * columns) / (end - begin + 1))} ${Math.round(scores.stated(event))} ${quadOf(event)}`);
  const groups = gather(line.events, [placeOf, ...columnCounts.map(cellOf)]);
  return groups.map((events) => markOf(events, { view, line, scores, quadOf, chosen })).sort((a, b) => a.first + a.last - b.first - b.last);
}

/** Events by the first of the keys that gives few enough groups, else by the last. */
function gather(events: readonly DyadEvent[], keys: readonly ((event: DyadEvent) => string)[]): (readonly [DyadEvent, ...DyadEvent[]])[] {
  const [key, ...coarser] = keys;
  const groups = new Map<string, [DyadEvent, ...DyadEvent[]]>();
  for (const event of events) {
    const place = key?.(event) ?? '';
    const group = groups.get(place);
    if (group) group.push(event);
    else groups.set(place, [event]);
  }
  return groups.size <= mostMarks || coarser.length === 0 ? [...groups.values()] : gather(events, coarser);
}

interface Context {
  readonly view: View; readonly line: WarmthLine; readonly scores: Scorer;
  readonly quadOf: (event: DyadEvent) => QuadClass; readonly chosen: ReadonlySet<string>;
}

function markOf(events: readonly [DyadEvent, ...DyadEvent[]], context: Context): WarmthMark {
  const { view, line, scores, quadOf, chosen } = context;
  const [event] = events;
  const onePlace = events.every(({ date }) => date.first === event.date.first && date.last === event.date.last && date.lasts === event.date.lasts);
  const mean = (value: (event: DyadEvent) => number) => events.reduce((sum, each) => sum + value(each), 0) / events.length;
  const middle = Math.round(mean(middleOf));
  const score = mean(scores.stated);
  return {
    id: event.id, events: events.map(({ id }) => id), score, quad: quadOf(event), highlighted: chosen.has(event.id),
    ...(onePlace ? { first: event.date.first, last: event.date.last, lasts: event.date.lasts } : { first: middle, last: middle, lasts: false }),
    sentence: events.length === 1 ? eventSentence(view, line, event, score) : groupSentence(view, events, score)
  };
}

/** "6 January 1966: Tashkent Declaration; score plus 2.5, cooperative; warmth plus 4.3 of 10; confidence …; source item 21" */
function eventSentence(view: View, line: WarmthLine, event: DyadEvent, score: number): string {
  const after = line.after.get(event.id);
  return message(view.lang, 'warmth.event', {
    date: dateInWords(view.lang, event.date), title: event.title, score: scoreInWords(view.lang, score),
    warmth: after === undefined ? message(view.lang, 'warmth.unmoved')
      : message(view.lang, 'warmth.after', { warmth: warmthInWords(view.lang, after), bound: boundOf(view.model) }),
    confidence: message(view.lang, `confidence.${event.confidence}`), items: itemsInWords(view.lang, event.sourceItems)
  });
}

function groupSentence(view: View, events: readonly DyadEvent[], score: number): string {
  const years = events.flatMap(({ date }) => [yearOf(date.first), yearOf(date.last)]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return message(view.lang, 'warmth.group', {
    count: events.length, score: scoreInWords(view.lang, score),
    when: first === last ? String(first) : message(view.lang, 'date.span', { first: String(first), last: String(last) }),
    titles: events.slice(0, mostNamed).map(({ title }) => title).join('; ') + (events.length > mostNamed ? '; …' : '')
  });
}
