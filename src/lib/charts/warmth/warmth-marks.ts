import { boundOf, middleDay, quadClassOf, type Scorer, type WarmthLine } from '#lib/analysis/index.ts';
import { daysOf, quadClasses, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import {
  codeInWords,
  confidenceInWords,
  dateInWords,
  kindName,
  message,
  yearSpanInWords
} from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import type { Mark } from '../figure.ts';
import { doubtsOf, withDoubts } from '../notes.ts';
import type { EventKind } from './event-rows.ts';
import { itemsInWords, warmthInWords } from './warmth-words.ts';

/** An event, or several of one place: where they stand and what they say. */
export interface WarmthMark extends Mark {
  /** First and last day of the date, in days since 1970; the same where several dates are gathered in one mark. */
  readonly first: number;
  readonly last: number;
  /** Whether it went on from the first to the last day, or took place on some day between. */
  readonly lasts: boolean;
  /** The row in which it stands. */
  readonly quad: EventKind;
  /** Gathers the events of a cell of the period rather than of one date: drawn as a column from its first day to its last. */
  readonly gathered: boolean;
  readonly highlighted: boolean;
  /** Its date in words; the years of several dates. */
  readonly when: string;
}

/** More marks than this are more than a reader can point at: events of a row that are near one another become one. */
export const maxMarks = 400;
/** Into how many cells the period is cut to gather events, the finest cut that suffices. */
const cellCounts = [240, 120, 80, 60, 30] as const;
/** Events named one by one in the sentence of a mark. */
const maxNamed = 3;

/**
 * The marks of the events in view, in order of time. Events of one row and date are one mark; with very many events also
 * those near one another, in cells of time that do not depend on a drawing's size, so that what is drawn, walked through
 * and read out is one list. Highlighted events stay alone.
 */
export function warmthMarks(dataset: Dataset, view: View, line: WarmthLine, scores: Scorer): WarmthMark[] {
  const quadOf = quadClassOf(dataset.codebook);
  const chosen = new Set(view.highlight);
  const coded = line.events.map((event): CodedEvent => ({
    event,
    quad: quadOf(event),
    middle: middleDay(event),
    highlighted: chosen.has(event.id)
  }));
  const [begin, end] = line.domain;
  const placeOf = ({ event: { date }, quad }: CodedEvent) => `${date.first} ${date.last} ${date.lasts} ${quad ?? ''}`;
  const cuts = cellCounts.map((count): Cut => {
    const startOf = (cell: number) => begin + Math.ceil((cell * (end - begin + 1)) / count);
    const cellOf = ({ middle }: CodedEvent) => Math.floor(((middle - begin) * count) / (end - begin + 1));
    return {
      // A number, since there may be tens of thousands to tell apart: the cell and the row as its digits.
      keyOf: (each) => cellOf(each) * (quadClasses.length + 1) + quadClasses.findIndex((quad) => quad === each.quad),
      spanOf: (each) => [startOf(cellOf(each)), startOf(cellOf(each) + 1) - 1]
    };
  });
  return gather(coded, [{ keyOf: placeOf, spanOf: null }, ...cuts])
    .map(({ group, span }) => markOf(group, span, view, line, scores))
    .sort((a, b) => a.first + a.last - b.first - b.last);
}

interface CodedEvent {
  readonly event: DyadEvent;
  readonly quad: EventKind;
  readonly middle: number;
  readonly highlighted: boolean;
}
type Group = readonly [CodedEvent, ...CodedEvent[]];

/** How events are gathered: those of one key, which are then drawn over a span of days; null over their own date. */
interface Cut {
  readonly keyOf: (event: CodedEvent) => string | number;
  readonly spanOf: ((event: CodedEvent) => readonly [first: number, last: number]) | null;
}
interface Gathered {
  readonly group: Group;
  readonly span: readonly [first: number, last: number] | null;
}

/** Events by the first of the cuts that gives few enough groups, else by the last. */
function gather(events: readonly CodedEvent[], [cut, ...coarser]: readonly Cut[]): Gathered[] {
  const groups = new Map<string | number, [CodedEvent, ...CodedEvent[]]>();
  for (const event of events) {
    const place = event.highlighted ? event.event.id : (cut?.keyOf(event) ?? '');
    const group = groups.get(place);
    if (group) group.push(event);
    else groups.set(place, [event]);
    if (groups.size > maxMarks && coarser.length > 0) return gather(events, coarser);
  }
  return [...groups.values()].map((group) => ({
    group,
    span: group[0].highlighted ? null : (cut?.spanOf?.(group[0]) ?? null)
  }));
}

function markOf(group: Group, span: Gathered['span'], view: View, line: WarmthLine, scores: Scorer): WarmthMark {
  const [{ event, quad, highlighted }] = group;
  const { id, date } = event;
  const events = group.map((each) => each.event);
  const isOneDate = events.every(({ date: other }) => other.first === date.first && other.last === date.last);
  const when = isOneDate ? dateInWords(view.lang, date) : yearSpanInWords(view.lang, daysOf(events));
  return {
    id,
    events: events.map((each) => each.id),
    when,
    quad,
    highlighted,
    gathered: span !== null,
    ...(span === null
      ? { first: date.first, last: date.last, lasts: date.lasts }
      : { first: span[0], last: span[1], lasts: false }),
    sentence: withDoubts(
      events.length === 1
        ? eventSentence(view, line, event, quad, scores.stated(event))
        : groupSentence(view, events, quad, when),
      doubtsOf(events.slice(0, maxNamed)),
      view.lang
    )
  };
}

/**
 * "6 January 1966: Tashkent Declaration; friendly words; warmth plus 4.3 of 10; score plus 2.5; confidence …; source item
 * 21"
 */
function eventSentence(view: View, line: WarmthLine, event: DyadEvent, kind: EventKind, score: number | null): string {
  const after = line.after(event);
  const confidence = confidenceInWords(view.lang, event);
  const told = message(view.lang, 'warmth.event', {
    date: dateInWords(view.lang, event.date),
    title: event.title,
    kind: kind === null ? codeInWords(view.lang, event) : kindName(view.lang, kind),
    warmth:
      after === undefined
        ? message(view.lang, 'warmth.unmoved')
        : message(view.lang, 'warmth.after', { warmth: warmthInWords(view.lang, after), bound: boundOf(view.model) })
  });
  return [
    told,
    ...(score === null ? [] : [message(view.lang, 'warmth.event.score', { score: warmthInWords(view.lang, score) })]),
    ...(event.confidence === null ? [confidence] : [message(view.lang, 'confidence.of', { confidence })]),
    ...(event.sourceItems.length === 0 ? [] : [itemsInWords(view.lang, event.sourceItems)])
  ]
    .filter(Boolean)
    .join('; ');
}

function groupSentence(view: View, events: readonly DyadEvent[], kind: EventKind, when: string): string {
  return message(view.lang, 'warmth.group', {
    count: events.length,
    kind: kindName(view.lang, kind),
    when,
    titles:
      events
        .slice(0, maxNamed)
        .map(({ title }) => title)
        .join('; ') + (events.length > maxNamed ? '; …' : '')
  });
}
