import type { FigureTable, TableRow } from './figure.ts';

/** A table whose rows are made when they are asked for, once: most readers look at the drawing alone. */
export function rowsWhenAsked(table: Omit<FigureTable, 'rows'>, make: () => readonly TableRow[]): FigureTable {
  let rows: readonly TableRow[] | undefined;
  return {
    ...table,
    get rows() {
      return (rows ??= make());
    }
  };
}
