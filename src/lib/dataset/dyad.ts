import * as v from 'valibot';
import type { Actor, Dyad, Problem } from './types';

const file = 'datapackage.json';
const filled = v.pipe(v.string(), v.nonEmpty('is empty'));
const schema = v.object({
  title: filled,
  dyad: v.object({ sides: v.tuple([filled, filled]) }),
  sources: v.pipe(v.array(v.object({ title: filled })), v.minLength(1, 'must name the source'))
});

/**
 * datapackage.json and the actors -> the two sides. A side is named by its present state; those before it are found by
 * `successor_of`, and both sides exist from the later of the days on which the first state of each came into being.
 */
export function readDyad(text: string, actors: readonly Actor[], problems: Problem[]): Dyad {
  const tell = (column: string, message: string) => void problems.push({ file, line: 1, column, message });
  const parsed = v.safeParse(schema, readJson(text, tell));
  if (!parsed.success) {
    for (const { path, message } of parsed.issues) tell(path?.map(({ key }) => String(key)).join('.') ?? 'file', message);
    return { title: '', sides: [[], []], begin: 0, successions: [], source: '' };
  }
  const { title, dyad, sources } = parsed.output;
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  for (const side of dyad.sides) {
    if (known.get(side)?.kind !== 'state') tell('dyad.sides', `${JSON.stringify(side)} is no state in actors.csv`);
  }
  const sides = [statesOf(dyad.sides[0], known), statesOf(dyad.sides[1], known)] as const;
  const begin = Math.max(...sides.map(([first]) => known.get(first ?? '')?.from?.first ?? 0));
  return {
    title, begin, source: sources[0]?.title ?? '', sides,
    successions: sides.flatMap((states) => states.slice(1).map((to, n) => ({ from: states[n] ?? '', to, day: known.get(to)?.from?.first ?? 0 })))
      .filter(({ day }) => day > begin)
  };
}

function readJson(text: string, tell: (column: string, message: string) => void): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    tell('file', `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    return {};
  }
}

/** A state and those it succeeded, the oldest first. */
function statesOf(id: string, actors: ReadonlyMap<string, Actor>): string[] {
  const states = [id];
  for (let before = actors.get(id)?.successorOf; before && !states.includes(before); before = actors.get(before)?.successorOf) states.unshift(before);
  return states;
}
