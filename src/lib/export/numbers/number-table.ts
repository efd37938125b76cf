import type { RecordColumn } from '#lib/analysis/index.ts';

/** The numbers of a chart as a table; a number is a number, and null where there is none. */
export interface NumberTable {
  readonly columns: readonly NumberColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

type Cell = string | number | null;

interface NumberColumn {
  /** The key in JSON. */
  readonly key: string;
  /** What it holds, with its unit: the heading in CSV. */
  readonly label: string;
  /** What a record must have for it to hold anything; without it, it always does. */
  readonly holds?: RecordColumn;
}

/** A table of rows of several kinds, each by the keys of the columns that it fills; the others are empty in it. */
export const tableOfKinds = <Key extends string>(
  columns: readonly (NumberColumn & { readonly key: Key })[],
  rows: readonly Readonly<Partial<Record<Key, Cell>>>[]
): NumberTable => ({ columns, rows: rows.map((row) => columns.map(({ key }) => row[key] ?? null)) });
