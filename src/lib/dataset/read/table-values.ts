import type { PackageTables, Table } from './csv-table.ts';
import type { TableName } from './package-columns.ts';

/** A table with its cells by column, as far as they concern keys: texts, lists of texts, or nothing. */
export function tableOf(tables: PackageTables, name: TableName): Table<Readonly<Record<string, unknown>>> {
  return tables[name];
}

/** All values that stand in a column, those of faulty rows too. */
export function valuesOf<T>({ rows }: Table<T>, column: keyof T): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.valuesIn(column)));
}
