import { notAllowed } from '../nearest-value.ts';
import { problemAt } from '../problem-at.ts';
import type { PackageTables } from '../read/csv-table.ts';
import { keys, references } from '../read/keys.ts';
import type { Problem } from '../types.ts';
import { tableOf, valuesOf } from './table-values.ts';

/** Cells that name a row of another table that is not there. */
export function brokenReferences(tables: PackageTables): Problem[] {
  return references.flatMap(({ from, column, to }) => {
    const {
      columns: [key],
      row
    } = keys[to];
    const target = tableOf(tables, to);
    if (!target.isRead) return [];
    const known = valuesOf(target, key);
    const names = target.rows.flatMap((row) => row.valuesIn(key).slice(0, 1));
    return tableOf(tables, from).rows.flatMap(({ line, cells }) =>
      [cells[column]]
        .flat()
        .filter((name): name is string => typeof name === 'string' && !known.has(name))
        .map((name) => problemAt({ file: `${from}.csv`, line, column }, () => notAllowed(name, `known ${row}`, names)))
    );
  });
}
