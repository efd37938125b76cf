import { isoDay } from '../day.ts';
import { byId } from '../lookup.ts';
import { stateByCode } from '../state-by-code.ts';
import type { State } from '../types.ts';
import { withCells, type PackageTables, type Row } from './csv-table.ts';
import { parseEventDate } from './edtf.ts';

// States of the codebook as actors of a package.

export type Actors = PackageTables['actors'];
export type ActorValues = Actors['values'][number];

/** The states of the codebook that rows of a package describe, by the ids of these: by its id, else by its name. */
export function describedStates({ rows }: Actors, states: readonly State[]): ReadonlyMap<string, State> {
  return new Map(
    rows.flatMap(({ cells: { id, name = '', kind, from } }) => {
      if (id === undefined || kind !== 'state') return [];
      const found = stateByCode(states, { name }, from?.first);
      const state = byId(states).get(id) ?? ('state' in found ? found.state : undefined);
      return state ? [[id, state] as const] : [];
    })
  );
}

/** The first and the last day of a state of the codebook, in days since 1970; infinite where it goes on. */
export const beginOf = ({ membership }: State): number => membership[0]?.first ?? -Infinity;
export const endOf = ({ membership }: State): number => membership.at(-1)?.last ?? Infinity;

/** A state as an actor, with what a row of the package says of it. */
export interface StateActor {
  readonly id: string;
  readonly state?: State | undefined;
}

/** Where rows stand that are made: no row of a file is on the line of the header. */
export const madeLine = 1;

/**
 * The table of actors with these states, each after the one before it: what its row does not say of its dates and of the
 * state whose place it took, the codebook does; one without a row has one made.
 */
export function withStates(actors: Actors, named: readonly (readonly StateActor[])[]): Actors {
  const told = new Map(
    named.flatMap((succession) =>
      succession.map(({ id, state }, n) => [id, { state, before: succession[n - 1]?.id ?? null }] as const)
    )
  );
  const dated = withCells(actors, ({ cells: { id, from, to, successor_of } }) => {
    const found = told.get(id ?? '');
    return {
      ...(found?.state && from === null ? { from: dateOf(beginOf(found.state)) } : {}),
      ...(found?.state && to === null ? { to: dateOf(endOf(found.state)) } : {}),
      ...(found && successor_of === null ? { successor_of: found.before } : {})
    };
  });
  const known = new Set(actors.rows.flatMap((row) => row.valuesIn('id')));
  const values = [...told].flatMap(([id, { state, before }]): ActorValues[] =>
    known.has(id) || !state
      ? []
      : [
          {
            id,
            name: state.name,
            kind: 'state',
            state: null,
            successor_of: before,
            from: dateOf(beginOf(state)),
            to: dateOf(endOf(state))
          }
        ]
  );
  const rows = values.map((cells): Row<ActorValues> => ({
    line: madeLine,
    own: [],
    cells,
    valuesIn: (column) => (column === 'id' ? [cells.id] : [])
  }));
  return { ...dated, rows: [...dated.rows, ...rows], values: [...dated.values, ...values] };
}

const dateOf = (day: number) => (Number.isFinite(day) ? parseEventDate(isoDay(day)) : null);
