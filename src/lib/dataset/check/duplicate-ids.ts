import { quoted } from '../quoted.ts';
import type { PackageTables } from '../read/csv-table.ts';
import { keys } from '../read/keys.ts';
import { tableNames } from '../read/package-columns.ts';
import { tableOf } from '../read/table-values.ts';
import type { Problem } from '../types.ts';

/** Rows whose key another row has already. */
export function duplicateIds(tables: PackageTables): Problem[] {
  return tableNames.flatMap((table) => {
    const { columns, more = [] } = keys[table];
    const first = new Map<string, number>();
    return tableOf(tables, table).rows.flatMap((row) => {
      const { line, cells } = row;
      if (columns.some((column) => cells[column] === undefined)) return [];
      // What was made of an empty cell is a key too; of a date, what stands in the cell.
      const parts = [...columns, ...more].map((column) =>
        typeof cells[column] === 'string' ? cells[column] : (row.valuesIn(column)[0] ?? '')
      );
      const key = parts.join(' ').trim();
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, line);
      return earlier === undefined
        ? []
        : [
            {
              file: `${table}.csv`,
              line,
              column: columns[0],
              message: `${quoted(key)} stands already in line ${earlier}`
            }
          ];
    });
  });
}
