import { max } from 'd3';
import type { Dyad, EventDate, State } from '../types.ts';
import { actorFinder } from './actor-names.ts';
import { dayOf } from './between-sides.ts';
import { withCells, type PackageTables } from './csv-table.ts';
import { withStates, type StateActor } from './state-actors.ts';

/**
 * The tables with the ids of actors wherever a cell names one by a code of a state: that of the day in question. States
 * that no row describes become actors; what names nobody stays as it stands. A value of a measure has the direction of
 * its series where it states none. `dates` are those of the data.
 */
export function withNamedActors(
  tables: PackageTables,
  sides: Dyad['sides'],
  states: readonly State[],
  dates: readonly EventDate[]
): PackageTables {
  const find = actorFinder(tables.actors, states, sides);
  const listed = new Set(tables.actors.rows.flatMap((row) => row.valuesIn('id')));
  const added = new Map<string, StateActor>();
  const last = max(dates, (date) => date.last) ?? Infinity;
  const dateOf = new Map(tables.events.rows.map(({ cells: { id, date } }) => [id, date]));

  function idOf(name: string, day: number | undefined): string {
    const found = find(name, day);
    if ('fault' in found) return name;
    if (!listed.has(found.id)) added.set(found.id, found);
    return found.id;
  }
  const idOn = (day: number | undefined) => (name: string | null) => (name === null ? null : idOf(name, day));
  const dayIn = (date: EventDate | undefined) => (date ? dayOf(date) : last);
  /** Of a measure the present state of a side, whichever stood in its place: its line goes on. */
  const sideOn = (day: number | undefined) => (name: string | null) => {
    const id = idOn(day)(name);
    return sides.find((side) => id !== null && side.includes(id))?.at(-1) ?? id;
  };

  const events = withCells(tables.events, ({ cells }) =>
    changed(cells, ['actor', 'recipient'], (names) => [...new Set(names.map((name) => idOf(name, dayIn(cells.date))))])
  );
  const participants = withCells(tables.participants, ({ cells }) =>
    changed(cells, ['actor'], (name) => idOf(name, dayIn(dateOf.get(cells.event))))
  );
  const eras = withCells(tables.eras, ({ cells }) => changed(cells, ['side'], idOn(cells.from?.first ?? last)));
  const series = withCells(tables.series, ({ cells }) => changed(cells, ['actor', 'recipient'], sideOn(last)));
  const directions = new Map(
    series.values.flatMap(({ id, actor, recipient }) =>
      actor === null || recipient === null ? [] : [[id, { actor, recipient }] as const]
    )
  );
  const values = withCells(tables['series-values'], ({ cells }) =>
    cells.actor === null && cells.recipient === null
      ? (directions.get(cells.series ?? '') ?? {})
      : changed(cells, ['actor', 'recipient'], sideOn(cells.date?.first ?? last))
  );
  const actors = withCells(tables.actors, ({ cells }) => changed(cells, ['state', 'successor_of'], idOn(last)));
  return {
    ...tables,
    events,
    participants,
    eras,
    series,
    'series-values': values,
    actors: withStates(
      actors,
      [...added.values()].map((state) => [state])
    )
  };
}

/** The cells of some columns that can be read, each changed. */
function changed<T, K extends keyof T>(cells: Partial<T>, columns: readonly K[], change: (cell: T[K]) => T[K]) {
  const result: Partial<T> = {};
  for (const column of columns) {
    const cell = cells[column];
    if (cell !== undefined && change(cell) !== cell) result[column] = change(cell);
  }
  return result;
}
