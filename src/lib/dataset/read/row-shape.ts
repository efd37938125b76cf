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

/** That a row has too many or too few cells; of too many, which cell is probably to be put in quotes. */
export function cellCount(cells: readonly string[], { columns, delimiter }: TableShape): string {
  const { length } = cells;
  const counted = `has ${length} ${length === 1 ? 'cell' : 'cells'}; must have ${columns.length}`;
  if (length < columns.length || cells.slice(columns.length).every(isUnseen)) return counted;
  // In a text a space follows what else stands between cells.
  const n = cells.findIndex((cell, at) => cell !== '' && /^ \S/.test(cells[at + 1] ?? ''));
  const cell = n < 0 ? '' : `, as ${quoted(`${cells[n] ?? ''}${delimiter}${cells[n + 1] ?? ''}`)}`;
  return `${counted}; put a cell that holds ${delimiterNames[delimiter] ?? quoted(delimiter)} in double quotes${cell}`;
}

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  '\t': 'a tab',
  '|': 'a vertical bar'
};

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
