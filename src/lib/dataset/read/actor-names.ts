import { stateByCode, type StateFault } from '../state-by-code.ts';
import type { State } from '../types.ts';
import { describedStates, type Actors, type StateActor } from './state-actors.ts';

/** Finds who a name means on a day, in days since 1970, if one is given. */
export type FindActor = (name: string, day?: number) => StateActor | StateFault;

/**
 * Finds the actors of a package: each by its id, and a state by any code of the codebook, on the day in question. What
 * may be several states is that of `sides`, the states of each side, which was there, or else comes first.
 */
export function actorFinder(
  actors: Actors,
  states: readonly State[],
  sides: readonly (readonly string[])[] = []
): FindActor {
  const described = describedStates(actors, states);
  const ids = new Map([...described].map(([id, { id: state }]) => [state, id]));
  const listed = new Set(actors.rows.flatMap((row) => row.valuesIn('id')));
  const begin = new Map(actors.values.map(({ id, from }) => [id, from?.first ?? -Infinity]));
  const actorOf = (state: State): StateActor => ({ id: ids.get(state.id) ?? state.id, state });
  const found = new Map<string, ReturnType<FindActor>>();

  function look(name: string, day: number | undefined): ReturnType<FindActor> {
    if (listed.has(name)) return { id: name, state: described.get(name) };
    const finding = stateByCode(states, { any: name }, day);
    if ('state' in finding) return actorOf(finding.state);
    if (finding.fault !== 'several') return finding;
    const own = finding.reading.meanings
      .map(({ state }) => actorOf(state))
      .filter(({ id }) => sides.some((side) => side.includes(id)))
      .sort((a, b) => (begin.get(a.id) ?? 0) - (begin.get(b.id) ?? 0));
    return own.findLast(({ id }) => day !== undefined && (begin.get(id) ?? 0) <= day) ?? own[0] ?? finding;
  }

  return (name, day) => {
    const key = `${day ?? ''} ${name}`;
    const known = found.get(key) ?? look(name, day);
    found.set(key, known);
    return known;
  };
}
