// The one of its builds that runs on a page as well.
import { stringify } from 'csv-stringify/browser/esm/sync';
import { fileMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { safeCell } from './cell-values.ts';
import type { NumberTable } from './number-table.ts';

/**
 * The table as CSV (RFC 4180): texts are quoted, numbers are not. The citation stands in a last column, in the first
 * row alone, so that every line has the same cells. It begins with a byte order mark: by that spreadsheets know that its
 * letters are UTF-8.
 */
export function writeCsv({ columns, rows }: NumberTable, citation: string, language: Language): string {
  const cell = (value: string | number | null) => (typeof value === 'string' ? safeCell(value) : value);
  return stringify(
    [
      [...columns.map(({ label }) => safeCell(label)), fileMessage(language, 'numbers.citation')],
      ...rows.map((row, n) => [...row.map(cell), n === 0 ? safeCell(citation) : null])
    ],
    { bom: true, quoted_string: true, record_delimiter: 'windows' }
  );
}
