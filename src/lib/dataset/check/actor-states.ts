import { quoted } from '../quoted.ts';
import type { PackageTables } from '../read/csv-table.ts';
import type { Problem } from '../types.ts';
import { circles } from './circles.ts';

/** What is wrong with the states that actors act for or take the place of: no states, or circles. */
export function actorStateProblems(actors: PackageTables['actors']): Problem[] {
  const kinds = new Map(actors.rows.map(({ cells }) => [cells.id, cells.kind]));
  const noStates = actors.rows.flatMap(({ line, cells }) =>
    (['state', 'successor_of'] as const).flatMap((column) => {
      const named = cells[column];
      const kind = named ? kinds.get(named) : undefined;
      // That an actor names itself is told as a circle.
      if (!named || kind === undefined || kind === 'state' || named === cells.id) return [];
      return [
        { file: 'actors.csv', line, column, message: `${quoted(named)} is of the kind ${kind}; must be a state` }
      ];
    })
  );
  return [...noStates, ...circles(actors, 'state', 'for'), ...circles(actors, 'successor_of', 'after')];
}
