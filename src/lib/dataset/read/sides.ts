import { max, min } from 'd3';
import { quoted } from '../quoted.ts';
import { stateFaultInWords } from '../state-words.ts';
import type { Dyad, EventDate, Problem, State } from '../types.ts';
import { actorFinder } from './actor-names.ts';
import { descriptorFile, type NamedSide } from './descriptor.ts';
import { beginOf, endOf, withStates, type Actors, type StateActor } from './state-actors.ts';

/**
 * The states of the two sides, the oldest of each first, and the actors with what the codebook says of these. A side is
 * a list of its states, or the last of them, of which the others follow: the states whose place each took, as its row
 * says, else as the codebook does, back to the time of the data. It is named by the id of an actor or by any code, as
 * that was understood at the end of the data; where these have no dates, today. What names no state, and where two
 * states went before one at once, is added to `problems`.
 */
export function statesOfSides(
  named: readonly [NamedSide, NamedSide],
  actors: Actors,
  states: readonly State[],
  dates: readonly EventDate[],
  problems: Problem[]
): { readonly sides: Dyad['sides']; readonly actors: Actors } {
  const find = actorFinder(actors, states);
  const [since, day] = [min(dates, ({ first }) => first) ?? Infinity, max(dates, ({ last }) => last) ?? Infinity];
  const rows = new Map(actors.rows.map(({ cells }) => [cells.id, cells]));
  const beginning = ({ id, state }: StateActor) => rows.get(id)?.from?.first ?? (state ? beginOf(state) : -Infinity);
  const tables = actors.isLeftOut ? 'states.csv' : 'actors.csv or states.csv';
  const report = (message: string) =>
    void problems.push({ file: descriptorFile, line: 1, column: 'dyad.sides', message });

  /** The state that a code names; one that names none stands for itself. */
  function stateOf(code: string, on?: number): StateActor {
    const found = find(code, on);
    const kind = 'id' in found ? rows.get(found.id)?.kind : undefined;
    if (kind !== undefined && kind !== 'state')
      report(`${quoted(code)} is of the kind ${kind} in actors.csv; a side must be a state`);
    // Whether a table that cannot be read has it, nobody knows.
    if ('fault' in found && actors.isRead) report(stateFaultInWords(code, found, states, tables));
    return 'id' in found ? found : { id: code };
  }

  /** The states in whose place a state stands, at once or one of them. */
  function before(actor: StateActor): readonly StateActor[] {
    const { state } = actor;
    const told = rows.get(actor.id)?.successor_of;
    if (told) {
      const found = find(told, beginning(actor));
      return ['id' in found ? found : { id: told }];
    }
    if (!state || beginning(actor) <= since) return [];
    return (
      states
        .filter((other) => other.successors.includes(state.id) && beginOf(other) < beginOf(state))
        .filter((other) => endOf(other) >= since)
        // Of several that which bore the same number is the likeliest.
        .sort((a, b) => Number(b.cow === state.cow) - Number(a.cow === state.cow))
        .flatMap(({ id }) => {
          const found = find(id);
          return 'id' in found ? [found] : [];
        })
    );
  }

  /** A state after those before it; where there were several at once, those after these. */
  function successionOf(last: StateActor): { succession: StateActor[]; several?: readonly StateActor[] } {
    const newestFirst = [last];
    const seen = new Set([last.id]);
    for (;;) {
      const several = before(newestFirst.at(-1) ?? last);
      const [one] = several;
      if (several.length > 1) return { succession: newestFirst.reverse(), several };
      if (!one || seen.has(one.id)) return { succession: newestFirst.reverse() };
      seen.add(one.id);
      newestFirst.push(one);
    }
  }

  const found = named.map((side) =>
    typeof side === 'string'
      ? successionOf(stateOf(side, day))
      : { succession: side.map((code) => stateOf(code)).sort((a, b) => beginning(a) - beginning(b)) }
  );
  const own = new Set(
    found.flatMap(({ succession }, n) =>
      (typeof named[n] === 'string' ? succession.slice(-1) : succession).map(({ id }) => id)
    )
  );
  const [a = [], b = []] = found.map(({ succession }, n) => {
    const others = new Set(found[1 - n]?.succession.map(({ id }) => id));
    // What both sides were once is neither.
    return succession.slice(1 + succession.findLastIndex(({ id }) => others.has(id) && !own.has(id)));
  });
  for (const [n, { succession, several }] of found.entries()) {
    const [first] = succession;
    const [likely] = several ?? [];
    if (!first || !several || !likely) continue;
    const list = [...successionOf(likely).succession, ...succession].map(({ id }) => id);
    const sides = JSON.stringify(named.map((side, m) => (m === n ? list : side))).replaceAll(',', ', ');
    report(
      `before ${quoted(first.id)} there were at once ${several.map(({ id }) => id).join(', ')}, and the data begin in their time; write the states of this side, as "sides": ${sides}`
    );
  }
  return {
    sides: [a.map(({ id }) => id), b.map(({ id }) => id)],
    actors: withStates(actors, [a, b])
  };
}
