import { earlierFirst } from '#lib/dataset/index.ts';
import { message, numberInWords } from '#lib/messages/index.ts';
import type { Language, View } from '#lib/view/index.ts';
import { lazyTable, type FigureTable } from '../figure.ts';
import type { DensityBar, DensityFigure } from './density-figure.ts';

/** So many events are named in a row of the table: more are for the list of events. */
const maxNamed = 50;

const moreNote = (count: number, lang: Language): string => (count > 0 ? message(lang, 'density.more', { count }) : '');

/** The columns as a table, with their first events by name. */
export function densityTable(
  columns: readonly DensityBar[],
  layers: DensityFigure['layers'],
  share: (count: number) => string,
  { lang }: View
): FigureTable {
  return lazyTable(
    {
      caption: message(lang, 'density.table'),
      columns: [
        { key: 'years', label: message(lang, 'density.years'), numeric: false },
        { key: 'total', label: message(lang, 'density.total'), numeric: true },
        { key: 'covered', label: message(lang, 'density.covered'), numeric: false },
        { key: 'share', label: message(lang, 'density.share'), numeric: true },
        ...layers.map(({ key, label }) => ({ key: `layer ${key}`, label, numeric: true })),
        { key: 'events', label: message(lang, 'density.named'), numeric: false }
      ]
    },
    () =>
      columns.map((column) => {
        const counts = column.layers.map(({ events }) => events.length);
        const events = column.layers.flatMap(({ events }) => events).sort(earlierFirst);
        const named = events
          .slice(0, maxNamed)
          .map(({ id, title }) => ({ text: title, page: { kind: 'event' as const, id } }));
        return {
          id: String(column.firstYear),
          pages: [],
          named,
          cells: [
            column.label,
            numberInWords(lang, column.count),
            column.covered || message(lang, 'density.whole'),
            share(column.count),
            ...counts.map((count) => numberInWords(lang, count)),
            moreNote(events.length - named.length, lang)
          ],
          order: [
            column.firstYear,
            column.count,
            column.coverage.years,
            column.count,
            ...counts,
            events[0]?.title ?? null
          ]
        };
      })
  );
}
