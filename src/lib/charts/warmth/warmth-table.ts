import type { Scorer, WarmthLine } from '#lib/analysis/index.ts';
import type { DyadEvent } from '#lib/dataset/index.ts';
import { codeInWords, dateInWords, message, scoreInFigures, signedNumber } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { lazyTable, type FigureTable, type TableRow } from '../figure.ts';
import { periodInWords } from './warmth-words.ts';

/**
 * The events in view with the same numbers as the marks, in order of time; with signs, so that they are compared down a
 * column.
 */
export function warmthTable(view: View, line: WarmthLine, scores: Scorer): FigureTable {
  const label = (key: 'date' | 'event' | 'code' | 'score' | 'warmth') => message(view.lang, `warmth.column.${key}`);
  return lazyTable(
    {
      caption: message(view.lang, line.isUnscored ? 'warmth.table.events' : 'warmth.table', {
        count: line.events.length,
        period: periodInWords(view.lang, line.domain)
      }),
      columns: [
        { key: 'date', label: label('date'), numeric: false },
        { key: 'event', label: label('event'), numeric: false },
        { key: 'code', label: label('code'), numeric: false },
        { key: 'score', label: label('score'), numeric: true },
        { key: 'warmth', label: label('warmth'), numeric: true }
      ]
    },
    () => line.events.map((event) => rowOf(view, event, scores.stated(event), line.after(event)))
  );
}

function rowOf({ lang }: View, event: DyadEvent, score: number | null, after: number | undefined): TableRow {
  return {
    id: event.id,
    pages: [{ kind: 'event', id: event.id }],
    // Put into words when asked for: a table of ten thousand rows shows a few of them at a time.
    get cells() {
      return [
        dateInWords(lang, event.date),
        event.title,
        codeInWords(lang, event),
        scoreInFigures(lang, score),
        after === undefined ? message(lang, 'warmth.unmoved') : signedNumber(lang, after)
      ];
    },
    order: [event.date.first, event.title, codeInWords(lang, event), score, after ?? null]
  };
}
