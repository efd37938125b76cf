import { isFilled, type RecordColumn, type WarmthLine } from '#lib/analysis/index.ts';
import type { Dataset, DyadEvent } from '#lib/dataset/index.ts';
import { codeInWords, dateInWords, message, scoreInFigures, signedNumber } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { lazyTable, type FigureTable, type TableRow } from '../figure.ts';
import { periodInWords } from './warmth-words.ts';

type Key = 'date' | 'event' | 'code' | 'score' | 'warmth';
/** The columns, each with what the record must have for it. */
const columns: readonly { readonly key: Key; readonly holds?: RecordColumn; readonly numeric: boolean }[] = [
  { key: 'date', numeric: false },
  { key: 'event', numeric: false },
  { key: 'code', holds: 'code', numeric: false },
  { key: 'score', holds: 'score', numeric: true },
  { key: 'warmth', holds: 'score', numeric: true }
];

/**
 * The events in view with the same numbers as the marks, in order of time; with signs, so that they are compared down a
 * column.
 */
export function warmthTable(dataset: Dataset, view: View, line: WarmthLine): FigureTable {
  const shown = columns.filter(({ holds }) => holds === undefined || isFilled(dataset, holds));
  const keys = shown.map(({ key }) => key);
  return lazyTable(
    {
      caption: message(view.lang, line.isUnscored ? 'warmth.table.events' : 'warmth.table', {
        count: line.events.length,
        period: periodInWords(view.lang, line.domain)
      }),
      columns: shown.map(({ key, numeric }) => ({ key, label: message(view.lang, `warmth.column.${key}`), numeric }))
    },
    () => line.events.map((event) => rowOf(view, event, keys, line.scores.stated(event), line.after(event)))
  );
}

function rowOf(
  { lang }: View,
  event: DyadEvent,
  keys: readonly Key[],
  score: number | null,
  after: number | undefined
): TableRow {
  const texts: Readonly<Record<Key, () => string>> = {
    date: () => dateInWords(lang, event.date),
    event: () => event.title,
    code: () => codeInWords(lang, event),
    score: () => scoreInFigures(lang, score),
    warmth: () => (after === undefined ? message(lang, 'warmth.unmoved') : signedNumber(lang, after))
  };
  const order: Readonly<Record<Key, number | string | null>> = {
    date: event.date.first,
    event: event.title,
    code: codeInWords(lang, event),
    score,
    warmth: after ?? null
  };
  return {
    id: event.id,
    pages: [{ kind: 'event', id: event.id }],
    // Put into words when asked for: a table of ten thousand rows shows a few of them at a time.
    get cells() {
      return keys.map((key) => texts[key]());
    },
    order: keys.map((key) => order[key])
  };
}
