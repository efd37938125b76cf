import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newTextSlide } from '../deck/index.ts';
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
    expect([next.deck.title, next.unkept, left.all]).toEqual(['mine', false, []]);
  });

  it.each<[string, (started: Awaited<ReturnType<typeof startedSession>>) => Promise<EditorSession>]>([
    ['the editor was left', ({ session, open }) => session.leave().then(open)],
    [
      'another deck was shown',
      async ({ session }) => {
        await session.open(sampleDeck('begun'), true);
        await session.switchTo('two');
        return session;
      }
    ]
  ])('can undo what was deleted before %s', async (_, goAndReturn) => {
    const all = await startedSession();
    const { session, store } = all;
    session.add(newTextSlide('B'));
    const { chosen } = session;
    session.remove('a');
    await session.autosave.settled();
    const next = await goAndReturn(all);
    expect([next.autosave.id, next.chosen, next.unkept]).toEqual(['two', chosen, false]);
    next.undo();
    await next.autosave.settled();
    expect((await store.load('two'))?.deck.slides.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('undoes nothing of a deck that another tab changed meanwhile', async () => {
    const { session, store, open } = await startedSession();
    session.retitle('mine');
    await session.leave();
    await store.save('two', sampleDeck('of the other tab'), 2);
    expect((await open()).history.past).toEqual([]);
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

  it('is the default deck that stands there, also where another tab has composed one meanwhile', async () => {
    const store = memoryStore();
    const [{ session }, { session: other }] = [await openTab(store), await openTab(store)];
    other.retitle('of the other tab');
    await other.autosave.settled();
    await session.autosave.look();
    expect([session.deck.title, session.apart?.title, other.apart]).toEqual(['default', 'default', null]);
  });

  it('is the last of what was begun, also where something was written as another one was begun', async () => {
    const { session, store } = await startedSession();
    const opening = session.open(sampleDeck('begun'), true);
    session.retitle('mine');
    await opening;
    await session.autosave.settled();
    expect([session.deck.title, session.unkept, await store.current()]).toEqual(['begun', false, session.autosave.id]);
    expect((await store.load('two'))?.deck.title).toBe('mine');
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
