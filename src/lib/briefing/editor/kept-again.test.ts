import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answeringStore } from '../store/answering-store.ts';
import { memoryStore } from '../store/memory-store.ts';
import { EditorSession } from './editor-session.svelte.ts';
import { LeftDecks } from './left-decks.svelte.ts';
import { openTab, refuses, sampleDeck, startedSession } from './sample-session.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a field that is left as it was', () => {
  it('changes nothing: there is nothing to save and nothing to undo', async () => {
    const { session, store } = await startedSession();
    const { slide } = session;
    if (!slide) throw new Error('There is no slide.');
    session.retitle('two');
    session.write({ ...slide, title: 'A' }, 'title');
    await session.autosave.settled();
    expect([await store.revision('two'), session.history.past]).toEqual([1, []]);
  });
});

describe('who comes back into the editor', () => {
  it('finds the deck that was on the screen and that the store refused, without any promise to keep it', async () => {
    const { session, store, left, open } = await startedSession();
    const { save } = store;
    store.save = refuses;
    session.retitle('mine');
    await session.leave();
    const next = await open();
    expect([next.deck.title, next.unkept, next.isDefault, left.all]).toEqual(['mine', true, false, []]);
    store.save = save;
    await next.retry();
    expect([next.unkept, (await store.load('two'))?.deck.title]).toEqual([false, 'mine']);
  });

  it('finds the deck that another tab changed meanwhile as it was left, and is told so', async () => {
    const { session, store, open } = await startedSession();
    await store.save('two', sampleDeck('of the other tab'), 1);
    session.retitle('mine');
    await session.leave();
    const next = await open();
    expect([next.deck.title, next.autosave.conflict]).toEqual(['mine', 'changed']);
  });

  it('finds the deck whose save was on its way as it was left', async () => {
    const { session, left, open } = await startedSession();
    session.retitle('mine');
    const leaving = session.leave();
    const next = await open();
    await leaving;
    await next.autosave.settled();
    expect([next.deck.title, next.unkept, next.autosave.conflict, left.all]).toEqual(['mine', false, null, []]);
  });

  it('finds their own deck where the one that was on the screen is kept', async () => {
    const { session, left, open } = await startedSession();
    session.retitle('mine');
    await session.leave();
    const next = await open();
    expect([next.deck.title, next.history.past, left.all]).toEqual(['mine', [], []]);
  });
});

describe('a deck that is put back', () => {
  it('is the same one again in the other tab, which saves what was written there meanwhile', async () => {
    const { session, store, left } = await startedSession();
    const { session: other } = await openTab(store);
    await session.discard();
    await other.autosave.look();
    expect(other.autosave.conflict).toBe('removed');
    other.retitle('written meanwhile');
    const [removed] = left.all;
    if (!removed) throw new Error('No way leads back.');
    await session.back(removed);
    expect([session.autosave.id, session.unkept, (await store.list()).length]).toEqual(['two', false, 2]);
    await other.autosave.look();
    await other.autosave.settled();
    expect([other.autosave.conflict, other.unkept, (await store.load('two'))?.deck.title]).toEqual([
      null,
      false,
      'written meanwhile'
    ]);
    await session.autosave.look();
    expect(session.autosave.conflict).toBe('changed');
  });

  it('is never saved over where it came back otherwise than the other tab knew it', async () => {
    const { session, store, left } = await startedSession();
    const { session: other } = await openTab(store);
    session.retitle('changed');
    await session.autosave.settled();
    await session.discard();
    other.retitle('mine');
    await other.autosave.settled();
    expect(other.autosave.conflict).toBe('removed');
    const [removed] = left.all;
    if (removed) await session.back(removed);
    await other.autosave.look();
    expect([other.autosave.conflict, other.unkept, (await store.load('two'))?.deck.title]).toEqual([
      'changed',
      true,
      'changed'
    ]);
  });
});

describe('what is kept of a deck besides the version that is gone back to', () => {
  it('is told to come from this tab where it does', async () => {
    const { session, store, left } = await startedSession();
    const { save } = store;
    store.save = refuses;
    session.retitle('mine');
    await session.switchTo('one');
    await session.switchTo('two');
    store.save = save;
    session.retitle('two, changed');
    await session.autosave.settled();
    const [mine] = left.all;
    if (mine) await session.back(mine);
    expect([session.deck.title, session.autosave.conflict]).toEqual(['mine', 'changedHere']);
    await store.save('two', sampleDeck('of the other tab'), 2);
    await session.autosave.look();
    expect(session.autosave.conflict).toBe('changed');
  });

  it('is no conflict where both say the same', async () => {
    const { session, store } = await startedSession();
    await store.save('two', sampleDeck('mine'), 1);
    session.retitle('mine');
    await session.autosave.settled();
    expect([session.autosave.conflict, session.unkept, await store.revision('two')]).toEqual([null, false, 2]);
  });
});

describe('decks that were set aside', () => {
  it('are kept once there is space again, each under its own name', async () => {
    const { session, store, left } = await startedSession();
    const { save } = store;
    store.save = refuses;
    session.retitle('mine');
    await session.open(sampleDeck('from a file'));
    await session.switchTo('one');
    expect(left.all).toHaveLength(2);
    store.save = save;
    await session.retry();
    expect(left.all).toEqual([]);
    const titles = ['from a file', 'mine', 'one'];
    expect((await store.list()).map(({ title }) => title).sort()).toEqual(titles);
    expect(session.autosave.entries.map(({ title }) => title).sort()).toEqual(titles);
  });

  it('are kept as soon as something else is saved, and are offered anew by themselves', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('document', new EventTarget());
    const { session, store, left } = await startedSession();
    const stop = session.watch();
    const { save } = store;
    store.save = refuses;
    session.retitle('mine');
    await session.switchTo('one');
    session.retitle('one, changed');
    await session.autosave.settled();
    expect([session.autosave.state, left.all.length]).toEqual(['failed', 1]);
    store.save = save;
    await vi.advanceTimersToNextTimerAsync();
    await session.autosave.settled();
    expect([session.autosave.state, left.all, (await store.load('two'))?.deck.title]).toEqual(['saved', [], 'mine']);
    stop();
    expect(vi.getTimerCount()).toBe(0);
    vi.unstubAllGlobals();
  });

  it('are not saved over what the store has by now, nor under the one on the screen', async () => {
    const { session, store, left } = await startedSession();
    const { save } = store;
    store.save = refuses;
    session.retitle('mine');
    await session.switchTo('one');
    await session.switchTo('two');
    store.save = save;
    await session.retry();
    expect([left.all.length, (await store.load('two'))?.deck.title]).toEqual([1, 'two']);
    await store.save('two', sampleDeck('of the other tab'), 1);
    await session.switchTo('one');
    await session.retry();
    expect([left.hasUnkept, (await store.load('two'))?.deck.title]).toEqual([true, 'of the other tab']);
  });

  it('are gone back to also where the store took them as the way was chosen', async () => {
    const { session, store, left } = await startedSession();
    const { save } = store;
    store.save = refuses;
    session.retitle('mine');
    await session.switchTo('one');
    const [mine] = left.all;
    store.save = save;
    const kept = session.retry();
    if (mine) await session.back(mine);
    await kept;
    expect([session.deck.title, session.autosave.conflict, session.unkept]).toEqual(['mine', null, false]);
  });
});

describe('a store that never answers', () => {
  const never = () => new Promise<never>(() => undefined);

  it('is waited for so long only: then the editor goes on without it', async () => {
    vi.useFakeTimers();
    const { store, left } = await startedSession();
    const silent = answeringStore({ ...store, list: never });
    const session = new EditorSession(silent, true, sampleDeck('default'), 'en', () => undefined, left);
    const starting = session.start();
    await vi.runAllTimersAsync();
    await starting;
    expect([session.deck.title, session.unreadable]).toEqual(['default', true]);
    session.retitle('mine');
    await session.open(sampleDeck('begun'), true);
    expect([session.deck.title, session.autosave.state]).toEqual(['begun', 'failed']);
    expect(left.all.map(({ history }) => history.deck.title)).toEqual(['mine']);
  });

  it('has what it was given last taken for this tab’s own, should it be stored after all', async () => {
    vi.useFakeTimers();
    const { store } = await startedSession();
    const { save } = store;
    let answer: () => void = () => undefined;
    const session = (await openTab(answeringStore({ ...store, save: (...given) => store.save(...given) }))).session;
    store.save = (...given) =>
      new Promise((resolve) => {
        answer = () => resolve(save(...given));
      });
    session.retitle('mine');
    await vi.runAllTimersAsync();
    expect(session.autosave.state).toBe('failed');
    session.retitle('mine, longer');
    store.save = save;
    answer();
    await vi.runAllTimersAsync();
    await session.retry();
    expect([session.autosave.conflict, session.unkept, (await store.load('two'))?.deck.title]).toEqual([
      null,
      false,
      'mine, longer'
    ]);
  });
});

describe('a deck that the program makes', () => {
  it('is not there twice as long as nobody changed it', async () => {
    const { session, store } = await startedSession();
    for (const n of [1, 2]) {
      await session.open(sampleDeck('begun'), true);
      if (n === 1) await session.switchTo('one');
    }
    await session.open(sampleDeck('begun'), true);
    expect((await store.list()).filter(({ title }) => title === 'begun')).toHaveLength(1);
    session.retitle('begun, changed');
    await session.open(sampleDeck('begun'), true);
    expect((await store.list()).map(({ title }) => title).sort()).toEqual(['begun', 'begun, changed', 'one', 'two']);
  });
});

describe('what stands in a field and is not taken', () => {
  it('is found there again, also once the default deck has become the reader’s own, and is asked about', async () => {
    const { open, left } = await openTab(memoryStore());
    (await open()).draft('title', 'a').write('half');
    const next = await open();
    expect([next.draft('title', 'a').read(), next.draft('title').read(), left.isPrecious]).toEqual([
      'half',
      null,
      true
    ]);
    next.retitle('mine');
    await next.autosave.settled();
    await next.leave();
    const last = await open();
    expect([last.deck.title, last.draft('title', 'a').read()]).toEqual(['mine', 'half']);
    last.draft('title', 'a').write(' ');
    expect(left.isPrecious).toBe(false);
  });

  it('belongs to its deck alone', async () => {
    const { session } = await startedSession();
    session.draft('title', 'a').write('half');
    await session.switchTo('one');
    expect(session.draft('title', 'a').read()).toBeNull();
    await session.switchTo('two');
    expect(session.draft('title', 'a').read()).toBe('half');
  });
});

describe('a copy', () => {
  it('of a long title can be read again, wherever that is cut', async () => {
    const { session, store } = await startedSession();
    for (const before of [178, 179, 180]) {
      session.retitle(`${'a'.repeat(before)}😀${'b'.repeat(10)}`);
      await session.saveCopy();
      expect((await store.load(session.autosave.id))?.deck.title).toBe(session.deck.title);
    }
  });
});

describe('what is presented from the editor', () => {
  it('is what stands there, wherever the store has something else', async () => {
    const { session, store } = await startedSession();
    expect(session.apart).toBeNull();
    await store.save('two', sampleDeck('of the other tab'), 1);
    session.retitle('mine');
    await session.autosave.settled();
    expect(session.apart?.title).toBe('mine');
    store.save = refuses;
    await session.open(sampleDeck('begun'), true);
    expect([session.apart?.title, session.goesWithPage]).toEqual(['begun', false]);
  });

  it('is what stands there where the browser keeps nothing for the page, which is not left without a question', async () => {
    const session = new EditorSession(
      memoryStore(),
      false,
      sampleDeck('default'),
      'en',
      () => undefined,
      new LeftDecks(new Map())
    );
    await session.start();
    expect([session.apart, session.goesWithPage]).toEqual([null, false]);
    session.retitle('mine');
    await session.autosave.settled();
    expect([session.apart?.title, session.unkept, session.goesWithPage]).toEqual(['mine', false, true]);
  });
});
