import { group } from 'd3';
import { notAllowed } from '../nearest-value.ts';
import { problemAt } from '../problem-at.ts';
import type { PackageTables } from '../read/csv-table.ts';
import { keys, references } from '../read/keys.ts';
import { tableNames, type TableName } from '../read/package-columns.ts';
import { madeLine } from '../read/state-actors.ts';
import { tableOf, valuesOf } from '../read/table-values.ts';
import { stateByCode } from '../state-by-code.ts';
import { actorFaultInWords } from '../state-words.ts';
import type { Problem, State } from '../types.ts';

/** A row that is missing and named in more cells than this is one cause, which is told once. */
const maxTold = 3;

/** Cells that name a row of another table that is not there; where a table has no rows at all, that alone is told. */
export function brokenReferences(tables: PackageTables, states: readonly State[]): Problem[] {
  return [...lackingTables(tables), ...references.flatMap((reference) => brokenIn(tables, states, reference))];
}

function brokenIn(
  tables: PackageTables,
  states: readonly State[],
  { from, column, to }: (typeof references)[number]
): Problem[] {
  const {
    columns: [key],
    row
  } = keys[to];
  const target = tableOf(tables, to);
  // Of a table without any row that can be named, that is the problem, and what names one follows from it.
  if (!target.isRead || isEmpty(tables[to]) || target.rows.every(({ cells }) => cells[key] === undefined)) return [];
  const known = valuesOf(target, key);
  const names = [...new Set(target.rows.flatMap((row) => row.valuesIn(key).slice(0, 1)))];
  const refusalOf = (name: string) => {
    const state = to === 'actors' ? stateByCode(states, { any: name }) : undefined;
    return state && 'fault' in state
      ? actorFaultInWords(name, names, state, states)
      : notAllowed(name, `known ${row}`, names);
  };
  const broken = namesIn(tables, from, column).filter(({ name }) => !known.has(name));
  const byName = group(broken, ({ name }) => name);
  return broken.flatMap((cell) => {
    const { line, name } = cell;
    const same = byName.get(name) ?? [];
    const isOnce = same.length > maxTold;
    if (isOnce && same[0] !== cell) return [];
    const others = isOnce ? ` (so in ${same.length} cells, of which this is the first)` : '';
    return [problemAt({ file: `${from}.csv`, line, column }, () => `${refusalOf(name)}${others}`)];
  });
}

/** Tables without rows, of which cells of others name some. */
function lackingTables(tables: PackageTables): Problem[] {
  return tableNames.flatMap((to) => {
    const { isRead, isLeftOut } = tables[to];
    // That there are no events is told for itself.
    if (!isRead || !isEmpty(tables[to]) || to === 'events') return [];
    const known = valuesOf(tableOf(tables, to), keys[to].columns[0]);
    const naming = references
      .filter((reference) => reference.to === to)
      .flatMap(({ from, column }) =>
        namesIn(tables, from, column).flatMap(({ line, name }) => (known.has(name) ? [] : [`${from}.csv:${line}`]))
      );
    const [first] = naming;
    if (first === undefined) return [];
    const cells = naming.length === 1 ? 'a cell names' : `${naming.length} cells name`;
    return [
      {
        file: `${to}.csv`,
        line: 1,
        column: isLeftOut ? 'file' : 'row',
        message: `${isLeftOut ? 'is missing' : 'there is none below the header'}, but ${cells} ${/^[aeiou]/.test(keys[to].row) ? 'an' : 'a'} ${keys[to].row}, ${naming.length === 1 ? 'that in' : 'the first in'} ${first}`
      }
    ];
  });
}

/** Whether a table has no row of its own: the states of the two sides stand in it all the same. */
const isEmpty = ({ rows, isLeftOut }: PackageTables[TableName]) =>
  isLeftOut ? rows.length === 0 : rows.every(({ line }) => line === madeLine);

/** What a column names of another table, cell by cell. */
const namesIn = (tables: PackageTables, from: TableName, column: string) =>
  tableOf(tables, from).rows.flatMap(({ line, cells }) =>
    [cells[column]].flat().flatMap((name) => (typeof name === 'string' ? [{ line, name }] : []))
  );
