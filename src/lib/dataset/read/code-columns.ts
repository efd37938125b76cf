import { stateByCode } from '../state-by-code.ts';
import type { State } from '../types.ts';
import type { PackageTables } from './csv-table.ts';
import { references } from './keys.ts';
import { tableOf, valuesOf } from './table-values.ts';

/**
 * The columns, as `participants.actor`, that name states by codes and not by rows of `actors.csv`: of these the standard
 * knows no foreign key. What names nobody is a fault, and no code.
 */
export function codeColumns(tables: PackageTables, states: readonly State[]): ReadonlySet<string> {
  // Of a table that cannot be read it is not known what rows it has.
  if (!tables.actors.isRead) return new Set();
  const ids = valuesOf(tables.actors, 'id');
  const isCode = (name: string) => {
    const found = stateByCode(states, { any: name });
    return 'state' in found || found.fault === 'several';
  };
  return new Set(
    references.flatMap(({ from, column, to }) => {
      const named = to === 'actors' ? [...valuesOf(tableOf(tables, from), column)] : [];
      return named.some((name) => !ids.has(name) && isCode(name)) ? [`${from}.${column}`] : [];
    })
  );
}
