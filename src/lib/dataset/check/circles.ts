import type { PackageTables } from '../read/csv-table.ts';
import type { Problem } from '../types.ts';

/** So many actors of a circle are named. */
const maxNamed = 10;

/**
 * Actors that lead to themselves by what a column names, by way of others or at once; reported at that row of the circle
 * which stands first. `word` stands between one and the next: "a after b after a".
 */
export function circles({ rows }: PackageTables['actors'], column: 'state' | 'successor_of', word: string): Problem[] {
  const next = new Map(rows.map(({ cells }) => [cells.id, cells[column]]));
  const places = new Map<string | undefined, number>();
  for (const [n, { cells }] of rows.entries()) if (!places.has(cells.id)) places.set(cells.id, n);
  const placeOf = (id: string) => places.get(id) ?? Infinity;
  const seen = new Set<string>();
  return rows.flatMap(({ line, cells: { id } }) => {
    const walked = new Set<string>();
    let actor: string | null | undefined = id;
    for (; actor && !seen.has(actor); actor = next.get(actor)) {
      seen.add(actor);
      walked.add(actor);
    }
    // What was walked before, and not now, has been told or leads to no circle.
    if (!actor || !walked.has(actor)) return [];
    const all = [...walked];
    const circle = all.slice(all.indexOf(actor));
    const first = circle.reduce((first, each) => (placeOf(each) < placeOf(first) ? each : first), actor);
    const at = circle.indexOf(first);
    const inOrder = [...circle.slice(at), ...circle.slice(0, at)];
    const named = inOrder.length > maxNamed ? [...inOrder.slice(0, maxNamed), '…'] : inOrder;
    return [
      {
        file: 'actors.csv',
        line: rows[placeOf(first)]?.line ?? line,
        column,
        message: `goes round in a circle: ${[...named, first].join(` ${word} `)}`
      }
    ];
  });
}
