import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../store/memory-store.ts';
import { EditorSession } from './editor-session.svelte.ts';
import { LeftDecks } from './left-decks.svelte.ts';
import { refuses, sampleDeck, startedSession } from './sample-session.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

type Started = Awaited<ReturnType<typeof startedSession>>;

/** What stands between the deck and the store, and how the deck comes to be unkept by it. */
const unkept: [string, (started: Started) => Promise<void>][] = [
  [
    'which another tab changed',
    async ({ session, store }) => {
      await store.save('two', sampleDeck('of the other tab'), 1);
      session.retitle('mine');
      await session.autosave.settled();
    }
  ],
  [
    'which another tab removed',
    async ({ session, store }) => {
      await store.remove('two');
      session.retitle('mine');
      await session.autosave.settled();
    }
  ],
  [
    'which the store refuses',
    async ({ session, store }) => {
      store.save = refuses;
      session.retitle('mine');
      await session.autosave.settled();
    }
  ],
  [
    'which the store refuses, a file that was opened',
    async ({ session, store }) => {
      store.save = refuses;
      await session.open(sampleDeck('mine'));
    }
  ]
];

/** Whatever puts another deck in place of the one that is edited; gives the session that then edits. */
const replacements: [string, (started: Started) => Promise<EditorSession>][] = [
  ['a file or a link', ({ session }) => session.open(sampleDeck('opened')).then(() => session)],
  ['a new one', ({ session }) => session.open(sampleDeck('begun'), true).then(() => session)],
  ['another of the reader’s', ({ session }) => session.switchTo('one').then(() => session)]
];
const leaving: (typeof replacements)[number] = [
  'another page of the site',
  ({ session, open }) => session.leave().then(open)
];

/** Takes the way back to the deck of this title. */
async function backTo(title: string, session: EditorSession): Promise<void> {
  const way = session.left.all.find(({ history }) => history.deck.title === title);
  if (way) await session.back(way);
}

describe.each(unkept)('a deck %s', (_, become) => {
  it.each(replacements)('is led back to, whole, once it is replaced by %s', async (_, replace) => {
    const all = await startedSession();
    const { session, left } = all;
    await become(all);
    const { history, chosen } = session;
    expect([session.deck.title, session.unkept]).toEqual(['mine', true]);
    const next = await replace(all);
    expect([left.all[0]?.history, left.hasUnkept]).toEqual([history, true]);
    await backTo('mine', next);
    expect([next.history, next.chosen, next.unkept]).toEqual([history, chosen, true]);
    expect(left.all.filter((other) => other.history === history)).toEqual([]);
  });

  it('is there again, whole, once the editor was left for another page of the site', async () => {
    const all = await startedSession();
    const { session, left } = all;
    await become(all);
    const { history, chosen } = session;
    const { conflict } = session.autosave;
    const staying = session.leave();
    expect(left.hasUnkept).toBe(true);
    await staying;
    const next = await all.open();
    expect([next.history, next.chosen, next.unkept, next.autosave.conflict]).toEqual([history, chosen, true, conflict]);
    expect(left.all).toEqual([]);
  });
});

describe('a deck that is led back to', () => {
  it('is kept as soon as the store takes it, under its own name and never over another tab’s work', async () => {
    const { session, store } = await startedSession();
    const { save } = store;
    store.save = refuses;
    session.retitle('mine');
    await session.open(sampleDeck('opened'));
    store.save = save;
    await backTo('mine', session);
    expect([session.unkept, (await store.load('two'))?.deck.title]).toEqual([false, 'mine']);
    await store.save('two', sampleDeck('of the other tab'), 2);
    session.retitle('mine again');
    await session.open(sampleDeck('opened'));
    await backTo('mine again', session);
    expect([session.deck.title, session.autosave.conflict, (await store.load('two'))?.deck.title]).toEqual([
      'mine again',
      'changed',
      'of the other tab'
    ]);
  });

  it('leaves a way to the one that it replaces, if that is not kept either', async () => {
    const { session, store, left } = await startedSession();
    store.save = refuses;
    session.retitle('first');
    await session.open(sampleDeck('second'));
    for (const title of ['first', 'second', 'first']) {
      await backTo(title, session);
      expect(session.deck.title).toBe(title);
    }
    expect(left.all.map(({ history }) => history.deck.title)).toEqual(['second']);
  });
});

describe('the other tab’s version', () => {
  it('replaces mine, to which a way leads back with the conflict as it was', async () => {
    const { session, store } = await startedSession();
    await store.save('two', sampleDeck('of the other tab'), 1);
    session.retitle('mine');
    await session.autosave.settled();
    await session.takeOver();
    expect(session.deck.title).toBe('of the other tab');
    await backTo('mine', session);
    expect([session.deck.title, session.autosave.conflict]).toEqual(['mine', 'changed']);
  });

  it('is not removed by who has not seen it', async () => {
    const { session, store } = await startedSession();
    await store.save('two', sampleDeck('of the other tab'), 1);
    await session.discard();
    expect([session.failed, session.autosave.conflict]).toEqual([true, 'changed']);
    expect((await store.load('two'))?.deck.title).toBe('of the other tab');
  });

  it('that is gone meanwhile is told, not passed over', async () => {
    const { session, store } = await startedSession();
    await store.remove('two');
    await session.takeOver();
    expect([session.failed, session.deck.title]).toEqual([true, 'two']);
  });
});

describe('a deck that was removed from the browser', () => {
  it('is put back whole, also after something else was written', async () => {
    const { session, store, left } = await startedSession();
    session.retitle('mine');
    await session.discard();
    session.retitle('one, changed');
    expect([await store.load('two'), left.hasUnkept]).toEqual([null, false]);
    await backTo('mine', session);
    expect([session.deck.title, session.unkept, session.history.past.length]).toEqual(['mine', false, 1]);
    expect(left.all).toEqual([]);
  });
});

describe('no way leads back, and nothing is asked', () => {
  it.each([...replacements, leaving])('where the deck is kept, and %s replaces it', async (_, replace) => {
    const all = await startedSession();
    const { session, left } = all;
    session.retitle('mine');
    await replace(all);
    expect(left.all).toEqual([]);
  });

  it('to a deck that the program made and nobody changed', async () => {
    const { session, store, left } = await startedSession();
    store.save = refuses;
    await session.open(sampleDeck('begun'), true);
    expect(session.unkept).toBe(false);
    await session.open(sampleDeck('opened'));
    expect(left.all).toEqual([]);
  });

  it('to a deck whose save was on its way as the editor was left', async () => {
    const { session, left } = await startedSession();
    session.retitle('mine');
    const leaving = session.leave();
    expect(left.hasUnkept).toBe(true);
    await leaving;
    expect(left.hasUnkept).toBe(false);
  });
});

it('of two decks that are opened at once each is saved under a name of its own', async () => {
  const { session, store } = await startedSession();
  await Promise.all([session.open(sampleDeck('first')), session.open(sampleDeck('second'))]);
  expect([session.deck.title, session.autosave.conflict]).toEqual(['second', null]);
  expect((await store.list()).map(({ title }) => title).sort()).toEqual(['first', 'one', 'second', 'two']);
});

it('a copy that is refused is not said to be saved', async () => {
  const told: string[] = [];
  const store = { ...memoryStore(), save: refuses };
  const session = new EditorSession(
    store,
    true,
    sampleDeck('default'),
    'en',
    (text) => told.push(text),
    new LeftDecks(new Map())
  );
  await session.start();
  await session.saveCopy();
  expect([session.unkept, told.filter((text) => text !== '')]).toEqual([true, []]);
});
