import type { PackageTables } from '../read/csv-table.ts';
import { descriptorFile } from '../read/descriptor.ts';
import type { Dyad, Problem } from '../types.ts';

type Actors = PackageTables['actors'];
const file = 'actors.csv';

/** What is wrong with the two sides and with the order in which states took each other's place. */
export function sideProblems(sides: Dyad['sides'], actors: Actors): Problem[] {
  const shared = sides[0].findLast((state) => sides[1].includes(state));
  return [
    ...sides.flatMap((states) => noState(states.at(-1), actors)),
    ...(shared === undefined
      ? []
      : [sidesProblem(`${JSON.stringify(shared)} belongs to both sides; each must have states of its own`)]),
    ...(shared === undefined ? sides : [sides[0]]).flatMap((states) => missingDays(states, actors)),
    ...circles(actors)
  ];
}

const sidesProblem = (message: string): Problem => ({ file: descriptorFile, line: 1, column: 'dyad.sides', message });

function noState(side: string | undefined, { rows, isRead }: Actors): Problem[] {
  const isKnown =
    side === undefined ||
    !isRead ||
    rows.some((row) => row.valuesIn('id').includes(side) && (row.cells.kind ?? 'state') === 'state');
  return isKnown ? [] : [sidesProblem(`${JSON.stringify(side)} is no state in actors.csv`)];
}

/** The line of warmth begins, and its successions are marked, on days that must be known. */
function missingDays(states: readonly string[], { rows }: Actors): Problem[] {
  return rows.flatMap(({ line, cells: { id, from } }) => {
    if (id === undefined || !states.includes(id) || from !== null) return [];
    const before = states[states.indexOf(id) - 1];
    const what =
      before === undefined
        ? 'the first state of a side came into being'
        : `it took the place of ${JSON.stringify(before)}`;
    return [{ file, line, column: 'from', message: `is empty; must say when ${what}` }];
  });
}

/** A state that succeeds itself, by way of others or at once; reported at that row of the circle which stands first. */
function circles({ rows }: Actors): Problem[] {
  const known = new Map(rows.map((row) => [row.cells.id, row]));
  return rows.flatMap(({ line, cells: { id, successor_of: before } }) => {
    if (id === undefined) return [];
    const circle = [id];
    while (before && !circle.includes(before)) {
      circle.push(before);
      before = known.get(before)?.cells.successor_of;
    }
    const isFirst = circle.every((state) => (known.get(state)?.line ?? line) >= line);
    return before === id && isFirst
      ? [{ file, line, column: 'successor_of', message: `goes round in a circle: ${[...circle, id].join(' after ')}` }]
      : [];
  });
}
