import { notesBelow, type ChartFigure } from '#lib/charts/index.ts';
import type { ExportFacts } from '../file-facts.ts';
import type { NumberTable } from './number-table.ts';

/** The table as JSON, one object a row, with what the file says of itself; `query` is the file's own, without `?`. */
export function writeJson(
  { columns, rows }: NumberTable,
  figure: ChartFigure,
  { citation, ...facts }: ExportFacts,
  query: string
): string {
  return `${JSON.stringify(
    {
      title: facts.title,
      subtitle: figure.subtitle,
      notes: notesBelow(figure),
      citation,
      source: facts.source,
      licence: facts.licence,
      date: facts.date,
      address: facts.address,
      query,
      columns,
      rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, n) => [key, row[n] ?? null])))
    },
    null,
    1
  )}\n`;
}
