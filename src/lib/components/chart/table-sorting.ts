import type { TableRow } from '#lib/charts/index.ts';
import type { Language } from '#lib/view/index.ts';

/** By which column a table is sorted, counted from 0, and which way; null as the chart gives it. */
export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

/** The sorting after a column's button is pressed: ascending, then descending, then as it was. */
export function nextSorting(now: Sorting | null, column: number): Sorting | null {
  if (now?.column !== column) return { column, descending: false };
  return now.descending ? null : { column, descending: true };
}

/** Rows in a sorting; what is equal stays as it stood. */
export function sortedRows(
  rows: readonly TableRow[],
  sorting: Sorting | null,
  language: Language
): readonly TableRow[] {
  if (sorting === null) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const { column, descending } = sorting;
  return [...rows].sort((a, b) => {
    const [x = null, y = null] = [a.order[column], b.order[column]];
    const order =
      x === null || y === null
        ? Number(y === null) - Number(x === null)
        : typeof x === 'number' && typeof y === 'number'
          ? x - y
          : compare(String(x), String(y));
    return descending ? -order : order;
  });
}
