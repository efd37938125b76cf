import type { Dyad } from '../types.ts';
import type { ActorCells } from './csv-table.ts';
import type { Descriptor } from './descriptor.ts';

/**
 * datapackage.json, the states of the two sides and the actors -> what is known of the relationship. Both sides exist
 * from the later of the days on which the first state of each came into being.
 */
export function readDyad(
  { name, created, title, homepage = '', dyad, sources: [source], licenses: [licence] }: Descriptor,
  sides: Dyad['sides'],
  actors: readonly ActorCells[]
): Dyad {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  // Where there is no such day, `sideProblems` says so.
  const firstDayOf = (state = '') => known.get(state)?.from?.first ?? 0;
  const begin = Math.max(...sides.map(([first]) => firstDayOf(first)));
  return {
    id: name,
    date: created.slice(0, 'YYYY-MM-DD'.length),
    title,
    begin,
    source: source?.title ?? '',
    // Numbered items are those of an article; a list without them is a chronicle.
    record: dyad.record ?? (dyad.items === undefined ? 'chronicle' : 'article'),
    items: dyad.items ?? 0,
    limits: dyad.limits,
    rules: dyad.rules,
    weight: dyad.weight ?? '',
    licence: licence ?? noDyad.licence,
    sides,
    path: '',
    homepage: homepage === '' || homepage.endsWith('/') ? homepage : `${homepage}/`,
    successions: sides
      .flatMap((states) => states.slice(1).map((to, n) => ({ from: states[n] ?? '', to, day: firstDayOf(to) })))
      .filter(({ day }) => day > begin)
  };
}

/** What stands where datapackage.json cannot be read; its problems are on the list. */
export const noDyad: Dyad = {
  id: '',
  date: '',
  title: '',
  sides: [[], []],
  begin: 0,
  successions: [],
  source: '',
  record: 'article',
  items: 0,
  limits: [],
  rules: [],
  weight: '',
  homepage: '',
  path: '',
  licence: { name: '', title: '', path: '' }
};
