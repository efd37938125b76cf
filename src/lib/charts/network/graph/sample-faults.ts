import { overlap, type Box } from '../../placement/index.ts';
import type { GraphPlaces } from './graph-places.ts';
import { lineOf, meets } from './tie-curve.ts';

interface Named {
  readonly id: string;
  readonly shape: Box;
  readonly name: Box;
}
/** Every node of a graph with what its shape and its name take; a name that is not there is nowhere. */
export const namedIn = ({ nodes }: GraphPlaces): Named[] =>
  [...nodes].map(([id, { x, y, radius, name }]) => ({
    id,
    shape: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
    name: name?.box ?? { left: NaN, right: NaN, top: NaN, bottom: NaN }
  }));

/** What each name lies on that it should not. */
export function faultsIn(places: GraphPlaces): string[] {
  const named = namedIn(places);
  return named.flatMap((one) => [
    ...named
      .filter((other) => other !== one && (overlap(one.name, other.name) || overlap(one.name, other.shape)))
      .map(({ id }) => `${one.id} on ${id}`),
    ...[...places.ties.values()]
      .filter(({ edge }) => edge.source !== one.id && edge.target !== one.id)
      .filter(({ curve }) => meets(lineOf(curve), one.name, 0) || meets(lineOf(curve), one.shape, 0))
      .map(({ edge }) => `${one.id} below ${edge.id}`)
  ]);
}
