import type { RecordColumn } from '#lib/analysis/index.ts';

/** The numbers of a chart as a table; a number is a number, and null where there is none. */
export interface NumberTable {
  readonly columns: readonly NumberColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

interface NumberColumn {
  /** The key in JSON. */
  readonly key: string;
  /** What it holds, with its unit: the heading in CSV. */
  readonly label: string;
  /** What a record must have for it to hold anything; without it, it always does. */
  readonly holds?: RecordColumn;
}
