import { min } from 'd3';
import type { Actor, State } from '../types.ts';
import { beginOf, describedStates, type Actors } from './state-actors.ts';

/**
 * Of each state whose dates its row leaves to the codebook, by the id of the actor, when it was in that list. `told` are
 * the actors as their rows tell of them, `dated` the same with what the codebook says.
 */
export function stateListings(
  told: Actors,
  dated: Actors,
  states: readonly State[]
): ReadonlyMap<string, NonNullable<Actor['listing']>> {
  const described = describedStates(dated, states);
  const own = new Map(told.rows.map(({ cells }) => [cells.id, cells]));
  const begin = min(states, beginOf);
  return new Map(
    dated.values.flatMap(({ id, ...actor }) => {
      const state = described.get(id);
      const dates = (['from', 'to'] as const).filter((end) => actor[end] && !own.get(id)?.[end]);
      return state && dates.length > 0
        ? [[id, { dates, spells: state.membership, isFromListStart: beginOf(state) === begin }] as const]
        : [];
    })
  );
}
