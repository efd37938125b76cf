import { afterEach, describe, expect, it, vi } from 'vitest';
import { startedSession } from './sample-session.ts';
import { saveStateOf } from './save-state.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A watched tab whose store ends, and has nothing any more, as where the site's data are deleted. */
async function deleted() {
  vi.stubGlobal('document', new EventTarget());
  const started = await startedSession();
  const { session, store } = started;
  const listeners = new Set<() => void>();
  store.onEnd = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const stop = session.watch();
  session.retitle('mine');
  await session.autosave.settled();
  for (const id of ['one', 'two']) await store.remove(id);
  for (const listener of listeners) listener();
  await session.autosave.settled();
  return { ...started, stop, listeners };
}

describe('where what the browser kept is deleted', () => {
  it('the editor notices at once, and calls nothing saved any more', async () => {
    const { session, stop, listeners } = await deleted();
    expect([session.autosave.conflict, saveStateOf(session), session.unkept]).toEqual(['removed', 'not', true]);
    expect(session.autosave.entries).toEqual([]);
    stop();
    expect(listeners.size).toBe(0);
  });

  it('the deck of the tab can be kept again as what it was', async () => {
    const { session, store, stop } = await deleted();
    await session.saveCopy();
    expect([session.deck.title, saveStateOf(session), session.autosave.conflict]).toEqual(['mine', 'saved', null]);
    expect((await store.load('two'))?.deck.title).toBe('mine');
    stop();
  });
});
