import { isUnseen } from '../characters.ts';
import { quoted } from '../quoted.ts';
import { delimiters, type CsvRecord, type TableShape } from './csv-records.ts';

/** All that may stand between cells, and between the values of one. */
export const anyDelimiter = new RegExp(`[${delimiters.join('')}]`);

/** What stands between the cells of a row that the table's own delimiter cannot tell apart; undefined where nothing does. */
export function otherDelimiter(cells: readonly string[], { columns, delimiter }: TableShape): string | undefined {
  const row = cells.join(delimiter);
  return columns.length < 2
    ? undefined
    : delimiters.find((sign) => sign !== delimiter && row.split(sign).length === columns.length);
}

/** That `count` rows are separated in another way than the header. */
export function separatedApart(sign: string, count: number, { delimiter }: TableShape): string {
  const rows = count === 1 ? 'this row' : count === 2 ? 'this row and another' : `this row and ${count - 1} others`;
  return `${rows} ${count === 1 ? 'has' : 'have'} ${quoted(sign)} between cells, but the header has ${quoted(delimiter)}; write one of the two everywhere`;
}

export const cellCount = (count: number, { columns }: TableShape): string =>
  `has ${count} ${count === 1 ? 'cell' : 'cells'}; must have ${columns.length}`;

/** So many columns are told of that have no name. */
const maxNamed = 10;

/** Columns without a name in which something stands. Spreadsheets write empty ones, which say nothing. */
export function namelessColumns({ columns }: TableShape, records: readonly CsvRecord[]): string[] {
  return columns
    .flatMap((name, n) => (isUnseen(name) ? [n] : []))
    .slice(0, maxNamed)
    .flatMap((n) => {
      const filled = records.find(({ cells }) => cells.length === columns.length && cells[n] !== '');
      return filled
        ? [
            `column ${n + 1} has no name, but ${quoted(filled.cells[n] ?? '')} stands in it in line ${filled.line}; give it one`
          ]
        : [];
    });
}
