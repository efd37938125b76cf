import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answeringStore } from '../store/answering-store.ts';
import { EditorSession } from './editor-session.svelte.ts';
import { openTab, sampleDeck, startedSession } from './sample-session.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
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
