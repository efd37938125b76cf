import { stringify } from 'csv-stringify/sync';
import { fileMessage } from '$lib/messages';
import type { Language } from '$lib/view';
import type { NumberTable } from './table';

/** What a spreadsheet takes for the beginning of a formula, in its full-width twins too, whatever stands unseen before it. */
const formula = /^[\s\p{C}]*[=+\-@|%＝＋－＠｜％]|^[\t\r]/u;

/** A text that no spreadsheet runs. */
const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/**
 * The table as CSV (RFC 4180): texts are quoted, numbers are not. The citation stands in a last column, in the first row
 * alone, so that every line has the same cells.
 */
export function numbersAsCsv({ columns, rows }: NumberTable, citation: string, language: Language): string {
  const cell = (value: string | number | null) => (typeof value === 'string' ? safeCell(value) : value);
  return stringify(
    [
      [...columns.map(({ label }) => safeCell(label)), fileMessage(language, 'numbers.citation')],
      ...rows.map((row, n) => [...row.map(cell), n === 0 ? safeCell(citation) : null])
    ],
    { quoted_string: true, record_delimiter: 'windows' }
  );
}
