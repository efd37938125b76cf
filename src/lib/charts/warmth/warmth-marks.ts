import { boundOf, middleDay, quadClassOf, type Scorer, type WarmthLine } from '#lib/analysis/index.ts';
import { daysOf, quadClasses, type Dataset, type DyadEvent, type QuadClass } from '#lib/dataset/index.ts';
import { dateInWords, message, yearSpanInWords } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import type { Mark } from '../figure.ts';
import { doubtsOf, withDoubts } from '../notes.ts';
import { itemsInWords, scoreInWords, warmthInWords } from './warmth-words.ts';

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
  /** Its date in words; the years of several dates. */
  readonly when: string;
}

/** More marks than this are more than a reader can point at: events near one another in time and score become one. */
export const maxMarks = 400;
/** Into how many columns the period is cut to gather events, the finest cut that suffices. */
const columnCounts = [480, 240, 120, 60, 30] as const;
/** More rows than whole scores. */
const rows = 32;
/** Events named one by one in the sentence of a mark. */
const maxNamed = 3;

/**
 * The marks of the events in view, in order of time. Events of the same date and score are one mark; with very many
 * events also those near one another, in cells of time and score that do not depend on a drawing's size, so that what
 * is drawn, walked through and read out is one list. Highlighted events stay alone.
 */
export function warmthMarks(dataset: Dataset, view: View, line: WarmthLine, scores: Scorer): WarmthMark[] {
  const quadOf = quadClassOf(dataset.codebook);
  const chosen = new Set(view.highlight);
  const coded = line.events.map((event): CodedEvent => {
    const quad = quadOf(event);
    return {
      event,
      score: scores.stated(event),
      quad: quadClasses.find((known) => known === quad) ?? quadClasses[0],
      middle: middleDay(event),
      highlighted: chosen.has(event.id)
    };
  });
  const [begin, end] = line.domain;
  const placeOf = ({ event: { date }, score, quad }: CodedEvent) =>
    `${date.first} ${date.last} ${date.lasts} ${score} ${quad}`;
  // A number, since there may be tens of thousands to tell apart: the column, the row and the quad class as its digits.
  const cellOf =
    (columns: number) =>
    ({ middle, score, quad }: CodedEvent) =>
      (Math.floor(((middle - begin) * columns) / (end - begin + 1)) * rows + Math.round(score) + rows / 2) *
        quadClasses.length +
      quadClasses.indexOf(quad);
  return gather(coded, [placeOf, ...columnCounts.map(cellOf)])
    .map((events) => markOf(events, view, line))
    .sort((a, b) => a.first + a.last - b.first - b.last);
}

interface CodedEvent {
  readonly event: DyadEvent;
  readonly score: number;
  readonly quad: QuadClass;
  readonly middle: number;
  readonly highlighted: boolean;
}
type Group = readonly [CodedEvent, ...CodedEvent[]];

/** Events by the first of the keys that gives few enough groups, else by the last. */
function gather(events: readonly CodedEvent[], keys: readonly ((event: CodedEvent) => string | number)[]): Group[] {
  const [key, ...coarser] = keys;
  const groups = new Map<string | number, [CodedEvent, ...CodedEvent[]]>();
  for (const event of events) {
    const place = event.highlighted ? event.event.id : (key?.(event) ?? '');
    const group = groups.get(place);
    if (group) group.push(event);
    else groups.set(place, [event]);
    if (groups.size > maxMarks && coarser.length > 0) return gather(events, coarser);
  }
  return [...groups.values()];
}

function markOf(group: Group, view: View, line: WarmthLine): WarmthMark {
  const [{ event, quad, highlighted }] = group;
  const { id, date } = event;
  const events = group.map(({ event }) => event);
  const onePlace = events.every(
    (other) => other.date.first === date.first && other.date.last === date.last && other.date.lasts === date.lasts
  );
  const mean = (value: (event: CodedEvent) => number) =>
    group.reduce((sum, each) => sum + value(each), 0) / group.length;
  const middle = Math.round(mean((event) => event.middle));
  const score = mean((event) => event.score);
  const when = onePlace ? dateInWords(view.lang, date) : yearSpanInWords(view.lang, daysOf(events));
  return {
    id,
    events: events.map((each) => each.id),
    when,
    score,
    quad,
    highlighted,
    ...(onePlace
      ? { first: date.first, last: date.last, lasts: date.lasts }
      : { first: middle, last: middle, lasts: false }),
    sentence: withDoubts(
      events.length === 1 ? eventSentence(view, line, event, score) : groupSentence(view, events, score, when),
      doubtsOf(events.slice(0, maxNamed)),
      view.lang
    )
  };
}

/**
 * "6 January 1966: Tashkent Declaration; score plus 2.5, cooperative; warmth plus 4.3 of 10; confidence …; source item
 * 21"
 */
function eventSentence(view: View, line: WarmthLine, event: DyadEvent, score: number): string {
  const after = line.after(event);
  return message(view.lang, 'warmth.event', {
    date: dateInWords(view.lang, event.date),
    title: event.title,
    score: scoreInWords(view.lang, score),
    warmth:
      after === undefined
        ? message(view.lang, 'warmth.unmoved')
        : message(view.lang, 'warmth.after', { warmth: warmthInWords(view.lang, after), bound: boundOf(view.model) }),
    confidence: message(view.lang, `confidence.${event.confidence}`),
    items: itemsInWords(view.lang, event.sourceItems)
  });
}

function groupSentence(view: View, events: readonly DyadEvent[], score: number, when: string): string {
  return message(view.lang, 'warmth.group', {
    count: events.length,
    score: scoreInWords(view.lang, score),
    when,
    titles:
      events
        .slice(0, maxNamed)
        .map(({ title }) => title)
        .join('; ') + (events.length > maxNamed ? '; …' : '')
  });
}
