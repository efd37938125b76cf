import { parse } from 'csv-parse/sync';
import type { Problem } from '../types.ts';

/** How a table is written: the names of its columns as they stand, and what stands between cells and between rows. */
export interface TableShape {
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly lineTerminator: string;
}

/** A row with the line of the file it ends on. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What spreadsheets put between cells, by their country and their ways. */
const delimiters = [',', ';', '\t'] as const;
const lineEnd = /\r\n|\n|\r/;

/** What stands between the cells of a table whose columns are mostly named `names`. */
function delimiterOf(text: string, names: readonly string[]): string {
  const [header = ''] = text.slice(0, maxHeader).split(lineEnd, 1);
  const known = (delimiter: string) =>
    header.split(delimiter).filter((cell) => names.includes(cell.replace(/^"(.*)"$/, '$1'))).length;
  return delimiters.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best), delimiters[0]);
}

/** No header is as long, in characters. */
const maxHeader = 100_000;

/** What is wrong with a quote, by csv-parse's names of it. */
const misquoted: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: 'a cell goes on after its closing quote; write a quote inside a cell twice: ""',
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed; the rows after it cannot be told apart',
  INVALID_OPENING_QUOTE:
    'a quote stands in a cell that does not begin with one; put the whole cell in quotes and write the one inside twice: ""'
};

/**
 * The rows of a table that can be told apart, and whether these are all; `names` are the columns that it should have. A
 * byte order mark and rows of nothing but empty cells, which spreadsheets write, are passed over.
 */
export function readRecords(
  file: string,
  text: string,
  names: readonly string[],
  problems: Problem[]
): { shape: TableShape; records: CsvRecord[]; isWhole: boolean } {
  const plain = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(plain, names);
  const records: CsvRecord[] = [];
  const unread: Problem[] = [];
  parse(plain, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_records_with_error: true,
    on_record: (cells: string[], { lines }) => {
      if (cells.some((cell) => cell !== '')) records.push({ line: lines, cells });
      return null;
    },
    on_skip: (error) => {
      unread.push({
        file,
        line: Number(error?.lines ?? 1),
        column: 'quoting',
        message: (error && misquoted[error.code]) ?? error?.message ?? 'cannot be read'
      });
    }
  });
  for (const problem of unread) problems.push(problem);
  if (records.length + unread.length === 0)
    problems.push({ file, line: 1, column: 'header', message: 'the file is empty' });
  const [header, ...rows] = records;
  return {
    shape: {
      columns: header?.cells ?? [],
      delimiter,
      lineTerminator: lineEnd.exec(plain.slice(0, maxHeader))?.[0] ?? '\n'
    },
    records: rows,
    isWhole: unread.length === 0
  };
}

/** The names of a table's columns as they stand in it; `names` are those that it should have. */
export function headerOf(text: string, names: readonly string[]): readonly string[] {
  const [header = ''] = text.slice(0, maxHeader).split(lineEnd, 1);
  return readRecords('', header, names, []).shape.columns;
}
