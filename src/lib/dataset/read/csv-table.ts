import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { riskyText } from '../check/risky-text.ts';
import type { Problem } from '../types.ts';
import { separator } from './cells.ts';
import type { packageColumns } from './package-columns.ts';

/** One row with the line of the file it ends on. */
export interface Row<T> {
  readonly line: number;
  /** Those of its cells that can be read; none where the row has too many or too few to tell which is which. */
  readonly cells: Partial<T>;
  /**
   * The values that stand in a column, rightly or not; where the row has too many or too few cells, those of all of
   * them.
   */
  valuesIn(column: keyof T): readonly string[];
}

/** A table as far as it can be read. */
export interface Table<T> {
  readonly rows: readonly Row<T>[];
  /** The rows of which every cell can be read. */
  readonly values: readonly T[];
  /**
   * Whether its rows can be told apart; where not, there are but some or none, and nothing follows from what is
   * missing.
   */
  readonly isRead: boolean;
  /** Whether every cell of it can be read. */
  readonly isSound: boolean;
}

/** The tables of a package by name. */
export type PackageTables = { readonly [K in keyof typeof packageColumns]: Table<Parsed<(typeof packageColumns)[K]>> };
/** What can be read of an actor. */
export type ActorCells = PackageTables['actors']['rows'][number]['cells'];

type Columns = Record<string, v.GenericSchema<string, unknown>>;
type Parsed<C extends Columns> = { [K in keyof C]: v.InferOutput<C[K]> };

/**
 * Reads a CSV table by its columns; `text` is undefined where the file could not be read, a problem already. Every
 * problem is added to `problems`; of a row with one, the cells are kept that have none. Cells are taken by position
 * under our own names, so no header of a reader becomes a key.
 */
export function readTable<C extends Columns>(
  file: string,
  text: string | undefined,
  columns: C,
  problems: Problem[]
): Table<Parsed<C>> {
  const names = Object.keys(columns);
  const {
    records: [header, ...records],
    isWhole
  } = text === undefined ? { records: [], isWhole: false } : readRecords(file, text, problems);
  const misnamed =
    names.filter((name, k) => header?.cells[k] !== name).length +
    Math.max(0, (header?.cells.length ?? 0) - names.length);
  if (header && misnamed > 0)
    problems.push({
      file,
      line: 1,
      column: 'header',
      message: `stands "${header.cells.join()}"; must be "${names.join()}"`
    });
  // One name that is spelt wrong leaves no doubt about what stands below it; more, or one too few, do.
  if (!header || misnamed > 1 || header.cells.length !== names.length)
    return { rows: [], values: [], isRead: false, isSound: false };
  const schema = v.object(columns);
  const someCells = v.partial(schema);
  const values: Parsed<C>[] = [];
  const rows = records.map(({ line, cells: texts }): Row<Parsed<C>> => {
    if (texts.length !== names.length) {
      problems.push({ file, line, column: 'row', message: `has ${texts.length} cells; must have ${names.length}` });
      return { line, cells: {}, valuesIn: () => texts.flatMap((text) => text.split(separator)) };
    }
    texts.forEach((text, k) => {
      for (const message of riskyText(text))
        problems.push({ file, line, column: names[k] ?? 'row', message, isWarning: true });
    });
    const byName = new Map(names.map((name, k) => [name, texts[k] ?? '']));
    const valuesIn = (column: keyof C) => byName.get(String(column))?.split(separator) ?? [];
    const result = v.safeParse(schema, Object.fromEntries(byName));
    if (result.success) {
      values.push(result.output);
      return { line, cells: result.output, valuesIn };
    }
    const readable = new Map(byName);
    for (const issue of result.issues) {
      const column = v.getDotPath(issue) ?? 'row';
      problems.push({ file, line, column, message: issue.message });
      readable.delete(column);
    }
    return { line, cells: v.parse(someCells, Object.fromEntries(readable)), valuesIn };
  });
  return { rows, values, isRead: isWhole, isSound: isWhole && misnamed === 0 && values.length === rows.length };
}

/** What is wrong with a quote, by csv-parse's names of it. */
const misquoted: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: 'a cell goes on after its closing quote; write a quote inside a cell twice: ""',
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed; the rows after it cannot be told apart',
  INVALID_OPENING_QUOTE:
    'a quote stands in a cell that does not begin with one; put the whole cell in quotes and write the one inside twice: ""'
};

/** The rows of a table that can be told apart, and whether these are all. */
function readRecords(
  file: string,
  text: string,
  problems: Problem[]
): { records: { line: number; cells: string[] }[]; isWhole: boolean } {
  if (text.startsWith('\uFEFF')) {
    problems.push({
      file,
      line: 1,
      column: 'header',
      message: 'begins with a byte order mark; save as UTF-8 without one'
    });
  }
  const records: { line: number; cells: string[] }[] = [];
  const unread: Problem[] = [];
  parse(text, {
    bom: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_record: (cells: string[], { lines }) => {
      records.push({ line: lines, cells });
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
  problems.push(...unread);
  if (records.length + unread.length === 0)
    problems.push({ file, line: 1, column: 'header', message: 'the file is empty' });
  return { records, isWhole: unread.length === 0 };
}
