import { max, min } from 'd3';
import { isoDay } from '../day.ts';
import { notAllowed } from '../nearest-value.ts';
import { quoted } from '../quoted.ts';
import { stateByCode, type StateFault } from '../state-by-code.ts';
import type { Actor, DyadEvent, EventDate, Participation, Problem, Spell, State } from '../types.ts';
import { leftOut, type PackageTables, type Row } from './csv-table.ts';
import { descriptorFile } from './descriptor.ts';
import { parseEventDate } from './edtf.ts';

type Actors = PackageTables['actors'];
type ActorValues = Actors['values'][number];
type Sides = [string, string];

/**
 * The states of the two sides as actors, where a package has no table of them: those of the codebook that a code of any
 * kind names at the end of the data, each with all before it that the Correlates of War count under the same number and
 * that lasted into the time of the data.
 * `sides` are then their ids; what names no state is added to `problems`.
 */
export function actorsOfSides(
  sides: Sides,
  states: readonly State[],
  dates: readonly EventDate[],
  problems: Problem[]
): { readonly sides: Sides; readonly actors: Actors } {
  const day = max(dates, ({ last }) => last);
  const named = sides.map((code) => {
    const found = stateByCode(states, { any: code }, day);
    if ('state' in found) return found.state;
    problems.push({
      file: descriptorFile,
      line: 1,
      column: 'dyad.sides',
      message: stateFaultInWords(code, found, states)
    });
    return undefined;
  });
  const [a, b] = named;
  const first = min(dates, ({ first }) => first) ?? -Infinity;
  const values = named.flatMap((state) => (state ? successionOf(state, states, first) : []));
  const rows = values.map((cells, n): Row<ActorValues> => ({
    line: n + 2,
    own: [],
    cells,
    valuesIn: (column) => (column === 'id' ? [cells.id] : [])
  }));
  return { sides: [a?.id ?? sides[0], b?.id ?? sides[1]], actors: { ...leftOut, rows, values } };
}

/** Why a code names no one state, and which do. */
export function stateFaultInWords(code: string, fault: StateFault, states: readonly State[]): string {
  if (fault.fault === 'several') {
    const ids = fault.reading.meanings.map(({ state }) => state.id).join(', ');
    return `${quoted(code)} may be ${ids}; name one of them`;
  }
  const ids = states.map(({ id }) => id);
  return fault.fault === 'unknown' && fault.nearest !== undefined
    ? `${quoted(code)} is no state of states.csv; did you mean ${fault.nearest}?`
    : notAllowed(code, 'state of states.csv', ids);
}

/**
 * A state as an actor, after those whose place it took one after the other, the oldest first: those that were still there
 * on a day.
 */
function successionOf(state: State, states: readonly State[], day: number): ActorValues[] {
  const before = states.filter(
    (other) => other.cow === state.cow && beginOf(other) < beginOf(state) && endOf(other) >= day
  );
  const chain = [...before, state].sort((a, b) => beginOf(a) - beginOf(b));
  return chain.map(({ id, name, membership }, n) => ({
    id,
    name,
    kind: 'state',
    state: null,
    successor_of: chain[n - 1]?.id ?? null,
    from: dateOf(membership[0]?.first),
    to: dateOf(membership.at(-1)?.last)
  }));
}

const beginOf = ({ membership }: { readonly membership: readonly Spell[] }) => membership[0]?.first ?? Infinity;
const endOf = ({ membership }: { readonly membership: readonly Spell[] }) => membership.at(-1)?.last ?? Infinity;
const dateOf = (day: number | null | undefined) => (day == null ? null : parseEventDate(isoDay(day)));

/**
 * Who took part in what is told without participants: both sides, each by its state of the day, alike: who did it to whom
 * is not said.
 */
export function betweenSides(
  sides: readonly (readonly string[])[],
  actors: readonly Pick<Actor, 'id' | 'from'>[]
): (event: Pick<DyadEvent, 'date'>) => Participation[] {
  const begin = new Map(actors.map(({ id, from }) => [id, from?.first ?? -Infinity]));
  return ({ date: { first, last, lasts } }) => {
    const day = lasts ? first : Math.floor((first + last) / 2);
    return sides.flatMap((states) => {
      const actor = states.findLast((id) => (begin.get(id) ?? Infinity) <= day) ?? states[0];
      return actor === undefined ? [] : [{ actor, role: 'source' as const }];
    });
  };
}
