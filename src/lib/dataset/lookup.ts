import { memoizeWeak } from '#lib/memo/index.ts';

/** Rows by their id, as a dataset or a chart has them in a list that never changes: made once for each list. */
export const byId = memoizeWeak(
  <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
    new Map(rows.map((row) => [row.id, row]))
);

/** The name of the row with this id; the id itself where there is none. */
export const nameOf = (rows: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  byId(rows).get(id)?.name ?? id;
