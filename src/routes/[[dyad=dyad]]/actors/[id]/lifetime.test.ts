import { describe, expect, it } from 'vitest';
import { byId } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventsAlone, read, withTables } from '../../../../../tests/support/sparse-packages.ts';
import { lifetimeInWords, listingInWords } from './lifetime.ts';

const rows = ['1930,First', '1960,Second'];
/** The actors of a package of two sides, with these rows of its own. */
const actorsOf = (sides: readonly string[], actors?: string) => {
  const alone = eventsAlone('date,title', rows, { sides });
  return read(actors === undefined ? alone : withTables(alone, { events: alone.events ?? '', actors })).actors;
};
const said = (actors: ReturnType<typeof actorsOf>, id: string) => {
  const actor = byId(actors).get(id);
  if (!actor) throw new RangeError(`There is no actor ${id}.`);
  return { existed: lifetimeInWords('en', actor), listed: actor.listing && listingInWords('en', actor.listing) };
};

describe('what the page of a state tells of its time', () => {
  it('is when it was in the list of states, with its gaps, where the package gives no dates', () => {
    const actors = actorsOf(['FRA', 'JPN']);
    expect(said(actors, 'france')).toEqual({
      existed: '',
      listed: ['from its beginning in 1816 to 11 November 1942', 'since 25 August 1944']
    });
    expect(said(actors, 'japan')).toEqual({
      existed: '',
      listed: ['from 1 January 1860 to 14 August 1945', 'since 28 April 1952']
    });
    expect(said(actorsOf(['USA', 'FRA']), 'united-states').listed).toEqual(['since its beginning in 1816']);
  });

  it('is both where the package gives one end and the list the other', () => {
    const actors = actorsOf(['FRA', 'yugoslavia'], 'id,name,kind,from\nyugoslavia,Yugoslavia,state,1918-12-01\n');
    expect(said(actors, 'yugoslavia').existed).toBe('from 1 December 1918');
    expect(said(actors, 'yugoslavia').listed?.at(-1)).toMatch(/ to \d+ April 1992$/);
  });

  it('is what the package says of it, as that', () => {
    expect(said([...dataset.actors], 'united-states')).toEqual({ existed: 'from 4 July 1776', listed: undefined });
    expect(said([...dataset.actors], 'soviet-union').existed).toBe('30 December 1922 to 26 December 1991');
  });
});
