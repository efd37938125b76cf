import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deck } from '../deck/index.ts';
import type { DeckStore } from '../store/index.ts';
import { memoryStore } from '../store/memory-store.ts';
import { EditorSession } from './editor-session.svelte.ts';

const deck = (title: string): Deck => ({
  title,
  slides: [{ kind: 'text', id: 'a', title: 'A', text: 'Text.', notes: '' }]
});
const refuses = () => Promise.reject(new Error('The store is closed.'));
const notDone = /^Not done: /;

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A session on a store that has two decks, of which the second is the reader's, and on which some acts are refused. */
async function started(refused: Partial<DeckStore> = {}, atOnce = false) {
  const store = { ...memoryStore() };
  for (const id of ['one', 'two']) await store.save(id, deck(id), 0);
  await store.setCurrent('two');
  const told: string[] = [];
  if (atOnce) Object.assign(store, refused);
  const session = new EditorSession(store, true, deck('fallback'), 'en', (text) => told.push(text));
  await session.start();
  Object.assign(store, refused);
  return { session, store, told };
}

describe('what the browser’s store refuses', () => {
  it.each<[string, Partial<DeckStore>, (session: EditorSession) => Promise<void>]>([
    ['another deck', { load: refuses }, (session) => session.switchTo('one')],
    ['another deck as the one that is presented', { setCurrent: refuses }, (session) => session.switchTo('one')],
    ['to remove a deck', { remove: refuses }, (session) => session.discard()],
    ['the other tab’s version', { load: refuses }, (session) => session.takeOver()]
  ])('is told, and the deck stays as it was: %s', async (_, refused, act) => {
    const { session, told } = await started(refused);
    await act(session);
    expect(told.at(-1)).toMatch(notDone);
    expect(session.failed).toBe(true);
    expect([session.deck.title, session.autosave.id]).toEqual(['two', 'two']);
  });

  it('is no longer told once something else is done', async () => {
    const { session } = await started({ load: refuses });
    await session.switchTo('one');
    session.retitle('two, changed');
    expect(session.failed).toBe(false);
  });

  it('leaves each deck under its own name', async () => {
    const { session, store } = await started({ setCurrent: refuses });
    await session.switchTo('one');
    await session.autosave.save(deck('two, changed'));
    expect((await store.load('one'))?.deck.title).toBe('one');
    expect((await store.load('two'))?.deck.title).toBe('two, changed');
  });

  it.each<[string, Partial<DeckStore>]>([
    ['the names', { list: refuses }],
    ['the deck', { load: refuses }]
  ])('at the start leaves a copy of the default deck, and says so: %s', async (_, refused) => {
    const { session } = await started(refused, true);
    expect([session.deck.title, session.isDefault, session.unreadable]).toEqual(['fallback', true, true]);
  });
});
