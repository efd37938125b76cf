import { group, pairs } from 'd3';
import { notAllowed } from '../nearest-value.ts';
import { problemAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import type { StatesTable } from '../read/csv-table.ts';
import type { Problem, Spell } from '../types.ts';

type Row = StatesTable['rows'][number];

const file = 'states.csv';
/** Columns of which no value may be that of two states on one day. */
const codeColumns = ['cow', 'cow_abbreviation', 'gw', 'iso2', 'iso3', 'cameo', 'fips'] as const;

/** What is wrong with the states of the codebook beyond their single cells. */
export function stateProblems({ rows }: StatesTable): Problem[] {
  return [
    ...repeatedIds(rows),
    ...rows.flatMap(spellProblems),
    ...codeColumns.flatMap((column) => sharedCodes(rows, column, ({ cells }) => [cells[column] ?? []].flat())),
    ...sharedCodes(rows, 'name', ({ cells: { name, other_names } }) =>
      name === undefined ? [] : [name, ...(other_names ?? [])]
    ),
    ...successorProblems(rows)
  ];
}

function repeatedIds(rows: readonly Row[]): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, cells: { id } }) => {
    if (id === undefined) return [];
    const earlier = first.get(id);
    first.set(id, earlier ?? line);
    return earlier === undefined
      ? []
      : [{ file, line, column: 'id', message: `${quoted(id)} stands already in line ${earlier}` }];
  });
}

const endOf = ({ last }: Spell) => last ?? Infinity;

function spellProblems({ line, cells: { membership = [] } }: Row): Problem[] {
  const isOutOfOrder = pairs(membership).some(([before, after]) => after.first <= endOf(before));
  const message = 'a time begins before the one in front of it has ended; write them in order, the open one last';
  return isOutOfOrder ? [{ file, line, column: 'membership', message }] : [];
}

/** Codes that two states have on the same day: told at the later row. */
function sharedCodes(rows: readonly Row[], column: string, codesOf: (row: Row) => readonly string[]): Problem[] {
  const holders = group(
    rows.flatMap((row) => codesOf(row).map((code) => ({ code, row }))),
    ({ code }) => code
  );
  return [...holders].flatMap(([code, held]) =>
    held.flatMap(({ row }, n) => {
      const other = held.slice(0, n).find((earlier) => earlier.row !== row && isAtOnce(earlier.row, row));
      if (!other) return [];
      const message = `${quoted(code)} is at the same time that of ${quoted(other.row.cells.id ?? '')} in line ${other.row.line}; on one day it can be that of one state`;
      return [{ file, line: row.line, column, message }];
    })
  );
}

const isAtOnce = (one: Row, other: Row) =>
  (one.cells.membership ?? []).some((a) =>
    (other.cells.membership ?? []).some((b) => a.first <= endOf(b) && b.first <= endOf(a))
  );

/** Successors that are no states, or do not go on after the state: these would lead round in a circle. */
function successorProblems(rows: readonly Row[]): Problem[] {
  // Of a row whose times cannot be read nothing follows.
  const ends = new Map(
    rows.flatMap(({ cells: { id, membership } }) => (membership ? [[id, Math.max(...membership.map(endOf))]] : []))
  );
  const ids = rows.flatMap((row) => row.valuesIn('id').slice(0, 1));
  return rows.flatMap(({ line, cells: { id, successors = [] } }) =>
    successors.flatMap((successor) => {
      if (!ids.includes(successor))
        return [problemAt({ file, line, column: 'successors' }, () => notAllowed(successor, 'known state', ids))];
      const isLater = (ends.get(successor) ?? Infinity) > (ends.get(id) ?? -Infinity);
      const message = `${quoted(successor)} ends no later than this state; a successor goes on after it`;
      return isLater ? [] : [{ file, line, column: 'successors', message }];
    })
  );
}
