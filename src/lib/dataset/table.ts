import { CsvError, parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { Problem } from './types';

/** One accepted row with the line of the file it ends on. */
export interface Row<T> {
  readonly line: number;
  readonly value: T;
}

type Columns = Record<string, v.GenericSchema<string, unknown>>;
export type Parsed<C extends Columns> = { [K in keyof C]: v.InferOutput<C[K]> };

/**
 * Reads a CSV table by its columns. Every problem is added to `problems`; rows with one are left out.
 * Cells are taken by position under our own names, so no header of a reader becomes a key.
 */
export function readTable<C extends Columns>(
  file: string, text: string, columns: C, problems: Problem[]
): Row<Parsed<C>>[] {
  const names = Object.keys(columns);
  const records = readRecords(file, text, problems);
  const header = records.shift();
  if (header === undefined) return [];
  if (header.cells.join() !== names.join()) {
    problems.push({ file, line: 1, column: 'header', message: `stands "${header.cells.join()}"; must be "${names.join()}"` });
    return [];
  }
  const schema = v.object(columns);
  return records.flatMap(({ line, cells }) => {
    if (cells.length !== names.length) {
      problems.push({ file, line, column: 'row', message: `has ${cells.length} cells; must have ${names.length}` });
      return [];
    }
    cells.forEach((cell, k) => {
      for (const message of riskyText(cell)) problems.push({ file, line, column: names[k] ?? 'row', message, bearable: true });
    });
    const result = v.safeParse(schema, Object.fromEntries(names.map((name, k) => [name, cells[k]])));
    if (result.success) return [{ line, value: result.output }];
    for (const issue of result.issues) {
      problems.push({ file, line, column: v.getDotPath(issue) ?? 'row', message: issue.message });
    }
    return [];
  });
}

/** What in a text would run or break where the table goes on to: a formula in a spreadsheet, a character that XML forbids. */
function* riskyText(cell: string): Generator<string> {
  const sign = /^(-?\d+(\.\d+)?)?$/.test(cell) ? undefined : /^\s*([=+\-@|%＝＋－＠｜％])/u.exec(cell)?.[1];
  if (sign !== undefined) yield `begins with ${JSON.stringify(sign)}, which a spreadsheet takes for a formula; put a word before it`;
  const control = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.exec(cell)?.[0];
  if (control !== undefined) yield `holds the control character U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}; a cell is one line of plain text`;
}

function readRecords(file: string, text: string, problems: Problem[]): { line: number; cells: string[] }[] {
  if (text.startsWith('\uFEFF')) {
    problems.push({ file, line: 1, column: 'header', message: 'begins with a byte order mark; save as UTF-8 without one' });
  }
  try {
    const records: { line: number; cells: string[] }[] = [];
    parse(text, {
      bom: true,
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => { records.push({ line: lines, cells }); return null; }
    });
    if (records.length === 0) problems.push({ file, line: 1, column: 'header', message: 'the file is empty' });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({ file, line: Number(error.lines ?? 1), column: 'quoting', message: error.message });
    return [];
  }
}
