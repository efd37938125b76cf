import { parse } from 'csv-parse/sync';
import type { Problem } from '../types.ts';

/** How a table is written: the names of its columns as they stand, and what stands between cells and between rows. */
export interface TableShape {
  readonly columns: readonly string[];
  readonly delimiter: string;
  readonly lineTerminator: string;
}

/** A row with the line of the file it begins on. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What spreadsheets put between cells, by their country and their ways. */
export const delimiters = [',', ';', '\t', '|'] as const;
const lineEnd = /\r\n|\n|\r/;

/** What stands between the cells of a table whose columns are mostly named `names`; else what its header has most of. */
function delimiterOf(text: string, names: readonly string[]): string {
  const [header = ''] = text.slice(0, maxHeader).split(lineEnd, 1);
  const cells = (delimiter: string) => header.split(delimiter);
  const known = (delimiter: string) =>
    cells(delimiter).filter((cell) => names.includes(cell.replace(/^"(.*)"$/, '$1'))).length;
  const [best = ','] = [...delimiters].sort((a, b) => known(b) - known(a) || cells(b).length - cells(a).length);
  return best;
}

/** No header is as long, in characters. */
const maxHeader = 100_000;

/** Rows that are read of a table: what is found in each takes memory, and no package of rows typed by hand has as many. */
const maxRows = 150_000;

/** What is wrong with a quote, by csv-parse's names of it. */
const misquoted: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: 'a cell goes on after its closing quote; write a quote inside a cell twice: ""',
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed; the rows after it cannot be told apart',
  INVALID_OPENING_QUOTE:
    'a quote stands in a cell that does not begin with one; put the whole cell in quotes and write the one inside twice: ""'
};

/**
 * The rows of a table that can be told apart, `max` at the most, and whether these are all; `names` are the columns that
 * it should have. A byte order mark and rows of nothing but empty cells, which spreadsheets write, are passed over.
 */
export function readRecords(
  file: string,
  text: string,
  names: readonly string[],
  problems: Problem[],
  max = maxRows
): { shape: TableShape; records: CsvRecord[]; isWhole: boolean } {
  const plain = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(plain, names);
  const records: CsvRecord[] = [];
  const unread = new Map<number, string>();
  let beyond: number | undefined;
  const lineOf = firstLines();
  let lineEndOfFirst: string | undefined;
  let mixedAt: number | undefined;
  // Thrown and caught here: csv-parse has no other way to end it before its end.
  const enough = new Error('There are more rows than are read.');
  try {
    parse(plain, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_records_with_error: true,
      raw: true,
      on_record: (read: object, { lines, raw = '' }) => {
        const cells = cellsOf(read);
        const line = lineOf(lines, raw);
        const [end] = /[\r\n]$/.exec(raw) ?? [];
        lineEndOfFirst ??= end;
        if (end !== undefined && end !== lineEndOfFirst) mixedAt ??= line;
        if (cells.every((cell) => cell === '')) return null;
        if (records.length > max) {
          beyond = line;
          throw enough;
        }
        records.push({ line, cells });
        return null;
      },
      on_skip: (error, raw = '') => {
        const line = lineOf(Number(error?.lines ?? 1), raw);
        // Of a row with several wrong quotes the first tells where to look.
        if (!unread.has(line)) unread.set(line, (error && misquoted[error.code]) ?? error?.message ?? 'cannot be read');
      }
    });
  } catch (error) {
    if (error !== enough) throw error;
  }
  if (mixedAt !== undefined)
    problems.push({
      file,
      line: mixedAt,
      column: 'row',
      message: 'the line ends are mixed: this row ends otherwise than the first; save the table with one kind',
      isWarning: true
    });
  for (const [line, message] of unread) problems.push({ file, line, column: 'quoting', message });
  if (beyond !== undefined)
    problems.push({ file, line: beyond, column: 'row', message: `is row ${max + 1}; at most ${max} are read` });
  if (records.length + unread.size === 0)
    problems.push({ file, line: 1, column: 'header', message: 'the file is empty' });
  const [header, ...rows] = records;
  return {
    shape: {
      columns: header?.cells ?? [],
      delimiter,
      lineTerminator: lineEnd.exec(plain.slice(0, maxHeader))?.[0] ?? '\n'
    },
    records: rows,
    isWhole: unread.size === 0 && beyond === undefined
  };
}

/** With its raw text, csv-parse gives a row as an object, of which its types do not know. */
const cellsOf = (read: object): string[] => ('record' in read && isRow(read.record) ? read.record : []);
const isRow = (value: unknown): value is string[] => Array.isArray(value);

/**
 * Finds the line on which each row begins, asked row by row with what was read of it and the line that csv-parse gives:
 * that on which it ends, a line break of two characters within quotes counted twice.
 */
function firstLines(): (lines: number, raw: string) => number {
  let countedTwice = 0;
  return (lines, raw) => {
    const within = raw.replace(/[\r\n]$/, '');
    const single = within.match(/[\r\n]/g)?.length ?? 0;
    const first = lines - single - countedTwice;
    countedTwice += single - (within.match(/\r\n|[\r\n]/g)?.length ?? 0);
    return first;
  };
}

/** The names of a table's columns as they stand in it; `names` are those that it should have. */
export function headerOf(text: string, names: readonly string[]): readonly string[] {
  const [header = ''] = text.slice(0, maxHeader).split(lineEnd, 1);
  return readRecords('', header, names, []).shape.columns;
}
