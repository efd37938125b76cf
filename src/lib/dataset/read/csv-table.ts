import * as v from 'valibot';
import { isUnseen } from '../characters.ts';
import { fontlessText, riskyText } from '../check/risky-text.ts';
import { emptyHint } from '../nearest-value.ts';
import { problemAt } from '../problem-at.ts';
import type { OwnCell, Problem } from '../types.ts';
import { maxLength, separator, type Refusing } from './cells.ts';
import type { codebookColumns } from './codebook-columns.ts';
import { readRecords, type TableShape } from './csv-records.ts';
import type { packageColumns } from './package-columns.ts';
import { anyDelimiter, cellCount, namelessColumns, otherDelimiter, separatedApart } from './row-shape.ts';
import { placesOf } from './table-header.ts';

/** One row with the line of the file it begins on. */
export interface Row<T> {
  readonly line: number;
  /** Those of its cells that can be read; none where the row has too many or too few to tell which is which. */
  readonly cells: Partial<T>;
  /**
   * The values that stand in a column, rightly or not; where the row has too many or too few cells, those of all of
   * them.
   */
  valuesIn(column: keyof T): readonly string[];
  /** What stands in columns of the owner's, in their order; none where the row has too many or too few cells. */
  readonly own: readonly OwnCell[];
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
  /** How it is written; null where it cannot be told what stands in it. */
  readonly shape: TableShape | null;
  /** It need not be there, and is not. */
  readonly isLeftOut?: true;
  /** Some of its rows state no key of theirs, and have one that was made. */
  readonly hasMadeKeys?: true;
}

/** A table that a package need not have, and has not. */
export const leftOut = { rows: [], values: [], isRead: true, isSound: true, shape: null, isLeftOut: true } as const;

/** A table with other cells in some rows: those that `change` gives of a row, which stand in place of its own. */
export function withCells<T>(table: Table<T>, change: (row: Row<T>) => Partial<T>): Table<T> {
  const changed = new Map(table.rows.map((row) => [row.cells, change(row)]));
  // Of a row without a fault the cells are the value itself.
  const values = new Map<Partial<T>, T>(table.values.map((value) => [value, { ...value, ...changed.get(value) }]));
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: values.get(row.cells) ?? { ...row.cells, ...changed.get(row.cells) }
    })),
    values: [...values.values()]
  };
}

/** The tables of a package by name. */
export type PackageTables = { readonly [K in keyof typeof packageColumns]: Table<Parsed<(typeof packageColumns)[K]>> };
/** The states of the codebook. */
export type StatesTable = Table<Parsed<typeof codebookColumns.states>>;
/** What can be read of an actor. */
export type ActorCells = PackageTables['actors']['rows'][number]['cells'];

export type Columns = Record<string, v.GenericSchema<string, unknown>>;
/** What stands in a row of a table of these columns. */
export type Parsed<C extends Columns> = { [K in keyof C]: v.InferOutput<C[K]> };

/**
 * Reads a CSV table by its columns; `text` is undefined where the file could not be read, a problem already. Every
 * problem is added to `problems`; of a row with one, the cells are kept that have none. Cells are taken by place under
 * our own names, so no header of a reader becomes a key.
 */
export function readTable<C extends Columns>(
  file: string,
  text: string | undefined,
  columns: C,
  problems: Problem[]
): Table<Parsed<C>> {
  const none = { rows: [], values: [], isRead: false, isSound: false };
  if (text === undefined) return { ...none, shape: null };
  const names = Object.keys(columns);
  const { shape, records, isWhole } = readRecords(file, text, names, problems);
  if (shape.columns.length === 0) return { ...none, shape: null };
  const optional = optionalOf(columns);
  const { places, problems: misnamed } = placesOf(shape.columns, names, optional, shape.delimiter);
  for (const problem of misnamed) problems.push({ file, line: 1, column: 'header', ...problem });
  if (places === null) return { ...none, shape: null };
  const ownPlaces = shape.columns.flatMap((name, place) =>
    name === '' || Object.hasOwn(columns, name) || [...places.values()].includes(place) ? [] : [[name, place] as const]
  );
  const schema = v.object(columns);
  const someCells = v.partial(schema);
  const rules = new Map(names.map((name) => [name, rulesOf(columns[name])]));
  const values: Parsed<C>[] = [];
  const apart: { readonly line: number; readonly sign: string }[] = [];
  const rows = records.map(({ line, cells: texts }): Row<Parsed<C>> => {
    if (texts.length !== shape.columns.length) {
      const sign = otherDelimiter(texts, shape);
      if (sign !== undefined) apart.push({ line, sign });
      else problems.push({ file, line, column: 'row', message: cellCount(texts, shape) });
      return { line, own: [], cells: {}, valuesIn: () => texts.flatMap((text) => text.split(anyDelimiter)) };
    }
    const cellIn = (column: string) => texts[places.get(column) ?? -1] ?? '';
    const own = ownPlaces.flatMap(([column, place]) => {
      const text = texts[place] ?? '';
      return isUnseen(text) ? [] : [{ column, text }];
    });
    const valuesIn = (column: keyof C) => cellIn(String(column)).split(separator);
    const readable = new Map(names.map((name) => [name, cellIn(name)]));
    for (const [column, cell] of readable) {
      const { max = maxLength } = rules.get(column) ?? {};
      const length = cell.length <= max ? cell.length : lengthOf(cell);
      if (length > max) {
        problems.push({ file, line, column, message: `has ${length} characters; at most ${max}` });
        readable.delete(column);
      }
      // What stands in more than anybody reads takes long to find.
      const start = cell.slice(0, maxLooked);
      for (const message of riskyText(start)) problems.push({ file, line, column, message, isWarning: true });
      for (const message of fontlessText(start))
        problems.push({ file, line, column, message, isWarning: true, isNotice: true });
    }
    const result = readable.size < names.length ? null : v.safeParse(schema, Object.fromEntries(readable));
    if (result?.success) {
      values.push(result.output);
      return { line, cells: result.output, valuesIn, own };
    }
    const { issues } = result ?? v.safeParse(someCells, Object.fromEntries(readable));
    for (const issue of issues ?? []) {
      const { message, input, type } = issue;
      const column = v.getDotPath(issue) ?? 'row';
      const { refusing } = rules.get(column) ?? {};
      const cell = readable.get(column);
      problems.push(
        problemAt({ file, line, column }, () =>
          cell === ''
            ? 'is empty'
            : `${refusing && judgements.has(type) ? refusing(String(input)) : message}${optional.has(column) ? emptyHint(String(input)) : ''}`
        )
      );
      readable.delete(column);
    }
    return { line, cells: v.parse(someCells, Object.fromEntries(readable)), valuesIn, own };
  });
  const [first] = apart;
  if (first)
    problems.push({ file, line: first.line, column: 'row', message: separatedApart(first.sign, apart.length, shape) });
  for (const message of namelessColumns(shape, records))
    problems.push({ file, line: 1, column: 'header', message, isWarning: true });
  const isRight = !first && misnamed.every(({ isWarning }) => isWarning);
  return {
    rows,
    values,
    isRead: isWhole,
    isSound: isWhole && isRight && values.length === rows.length,
    shape: isRight ? shape : null
  };
}

/** Characters of a cell that are looked at one by one; no cell may have as many. */
const maxLooked = 2 * maxLength;

/** In characters, as people count them: a pair of surrogates is one. */
const lengthOf = (text: string) => text.length - (text.match(/[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g)?.length ?? 0);

/** The columns whose cells may be empty: these may be left out. */
function optionalOf(columns: Columns): ReadonlySet<string> {
  return new Set(Object.keys(columns).filter((name) => v.is(columns[name] ?? v.never(), '')));
}

/** Of which issues a column's own sentence tells: others are of an empty cell. */
const judgements: ReadonlySet<string> = new Set(['picklist', 'raw_check', 'raw_transform', 'union']);

/** What the metadata of a column say of its cells: how long they may be, and what is said of a wrong one. */
function rulesOf(schema: Columns[string] | undefined): { readonly max?: number; readonly refusing?: Refusing } {
  const { maxLength: max, refusing }: Readonly<Record<string, unknown>> = schema ? v.getMetadata(schema) : {};
  return {
    ...(typeof max === 'number' ? { max } : {}),
    ...(isRefusing(refusing) ? { refusing } : {})
  };
}

const isRefusing = (value: unknown): value is Refusing => typeof value === 'function';
