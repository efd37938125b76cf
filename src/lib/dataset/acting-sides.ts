import { memoizeWeak } from '#lib/memo/index.ts';
import { byId, nameOf } from './lookup.ts';
import type { Dataset, DyadEvent } from './types.ts';

/**
 * Tells which sides of the dyad act in an event, by their places, 0 and 1: each of which a state, or who belongs to one,
 * is a source. Both do in a mutual act; both, too, where the record does not say who acts.
 */
export const actingSides = memoizeWeak((dataset: Pick<Dataset, 'dyad' | 'actors'>) => {
  const sideOf = new Map(dataset.dyad.sides.flatMap((states, side) => states.map((state) => [state, side] as const)));
  const actors = byId(dataset.actors);
  return memoizeWeak(({ participants }: DyadEvent): ReadonlySet<number> => {
    const acting = participants
      .filter(({ role }) => role === 'source')
      .flatMap(({ actor }) => sideOf.get(actor) ?? sideOf.get(actors.get(actor)?.state ?? '') ?? []);
    return new Set(acting.length === 0 ? sideOf.values() : acting);
  });
});

/** The side that acts and the one that is acted upon, each by its present state. */
export function directionNames({ dyad, actors }: Pick<Dataset, 'dyad' | 'actors'>, direction: 'ab' | 'ba') {
  const [a, b] = sideNames({ dyad, actors });
  return direction === 'ab' ? { from: a, to: b } : { from: b, to: a };
}

/** Both sides, each by its present state: "Pakistan", "Russia". */
export function sideNames({ dyad, actors }: Pick<Dataset, 'dyad' | 'actors'>): readonly [string, string] {
  const [a, b] = dyad.sides.map((states) => nameOf(actors, states.at(-1) ?? ''));
  return [a ?? '', b ?? ''];
}

/** A side by those of its states that existed once both sides did: "Soviet Union / Russia". */
export function sideOverTime({ actors, dyad }: Pick<Dataset, 'actors' | 'dyad'>, states: readonly string[]): string {
  const existed = states.filter((state) => (byId(actors).get(state)?.to?.last ?? Infinity) >= dyad.begin);
  return existed.map((state) => nameOf(actors, state)).join(' / ');
}
