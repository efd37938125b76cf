import { pairs } from 'd3';
import { quoted } from '../quoted.ts';
import type { PackageTables } from '../read/csv-table.ts';
import { descriptorFile } from '../read/descriptor.ts';
import type { Dyad, Problem } from '../types.ts';

type Actors = PackageTables['actors'];
const file = 'actors.csv';

/** What is wrong with the two sides. */
export function sideProblems(sides: Dyad['sides'], actors: Actors): Problem[] {
  const others = new Set(sides[1]);
  const shared = sides[0].findLast((state) => others.has(state));
  return [
    ...(shared === undefined
      ? []
      : [sidesProblem(`${quoted(shared)} belongs to both sides; each must have states of its own`)]),
    ...(shared === undefined ? sides : [sides[0]]).flatMap((states) => missingDays(states, actors)),
    ...sides.flatMap((states) => statesAtOnce(states, actors))
  ];
}

const sidesProblem = (message: string): Problem => ({ file: descriptorFile, line: 1, column: 'dyad.sides', message });

/** The line of warmth begins, and its successions are marked, on days that must be known. */
function missingDays(states: readonly string[], { rows }: Actors): Problem[] {
  const places = new Map(states.map((state, n) => [state, n]));
  return rows.flatMap(({ line, cells: { id, from } }) => {
    const place = id === undefined ? undefined : places.get(id);
    if (place === undefined || from !== null) return [];
    const before = states[place - 1];
    const what =
      before === undefined ? 'the first state of a side came into being' : `it took the place of ${quoted(before)}`;
    return [{ file, line, column: 'from', message: `is empty; must say when ${what}` }];
  });
}

/** A side is one state at a time. */
function statesAtOnce(states: readonly string[], { rows }: Actors): Problem[] {
  const known = new Map(rows.map(({ cells }) => [cells.id, cells]));
  return pairs(states).flatMap(([before, after]) => {
    const [end, begin] = [known.get(before)?.to?.first ?? -Infinity, known.get(after)?.from?.last ?? Infinity];
    return begin < end
      ? [sidesProblem(`${quoted(before)} and ${quoted(after)} were there at once; a side is one state at a time`)]
      : [];
  });
}
