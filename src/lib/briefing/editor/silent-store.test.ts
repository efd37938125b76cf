import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editorMessage } from '#lib/messages/index.ts';
import { newTextSlide } from '../deck/index.ts';
import { answeringStore } from '../store/answering-store.ts';
import type { DeckStore } from '../store/index.ts';
import { memoryStore } from '../store/memory-store.ts';
import { openStore } from '../store/open-store.ts';
import { EditorSession } from './editor-session.svelte.ts';
import { LeftDecks } from './left-decks.svelte.ts';
import { openTab, sampleDeck, startedSession } from './sample-session.ts';
import { saveStateOf } from './save-state.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a store that answers late', () => {
  /** A tab on a store of the page, which becomes the browser's once that answers; it has two decks. */
  async function lateTab() {
    const own = memoryStore();
    for (const id of ['one', 'two']) await own.save(id, sampleDeck(id), 0);
    await own.setCurrent('two');
    let open: (store: DeckStore) => void = () => undefined;
    vi.useFakeTimers();
    const opening = openStore(
      () =>
        new Promise((resolve) => {
          open = resolve;
        }),
      memoryStore()
    );
    await vi.runAllTimersAsync();
    const { store, persistent, late } = await opening;
    const told: string[] = [];
    const [left, tell] = [new LeftDecks(new Map()), (text: string) => told.push(text)];
    const session = new EditorSession(store, persistent, sampleDeck('default'), 'en', tell, left);
    await session.start();
    const answer = async () => {
      open(own);
      if (await late) await session.storeAnswered();
    };
    return { session, own, told, answer };
  }
  const titles = ({ autosave }: EditorSession) => autosave.entries.map(({ title }) => title).sort();

  it('shows its decks once it does, the reader’s own on the screen where nothing was changed meanwhile', async () => {
    const { session, told, answer } = await lateTab();
    expect([session.deck.title, session.persistent, titles(session)]).toEqual(['default', false, []]);
    await answer();
    expect([session.deck.title, saveStateOf(session), titles(session)]).toEqual(['two', 'saved', ['one', 'two']]);
    expect(told.at(-1)).toMatch(/has answered/);
  });

  it('keeps what was typed meanwhile, which stays on the screen with what can be undone', async () => {
    const { session, own, answer } = await lateTab();
    session.retitle('mine');
    session.add(newTextSlide('B'));
    await session.autosave.settled();
    expect(saveStateOf(session)).toBe('page');
    await answer();
    expect([session.deck.title, saveStateOf(session), session.autosave.conflict]).toEqual(['mine', 'saved', null]);
    expect([titles(session), await own.current()]).toEqual([['mine', 'one', 'two'], session.autosave.id]);
    session.undo();
    await session.autosave.settled();
    expect((await own.load(session.autosave.id))?.deck.slides).toHaveLength(1);
  });
});

it('a deck that the browser never had is not said to be removed from it', async () => {
  const { session: own } = await startedSession();
  const told: string[] = [];
  const [left, tell] = [new LeftDecks(new Map()), (text: string) => told.push(text)];
  const session = new EditorSession(memoryStore(), false, sampleDeck('default'), 'en', tell, left);
  await session.start();
  await session.open(own.deck);
  await session.discard();
  expect(told.at(-1)).toMatch(/^“two” was removed\./);
  expect(editorMessage('en', 'left.removed', { title: 'two' })).not.toMatch(/browser/);
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
