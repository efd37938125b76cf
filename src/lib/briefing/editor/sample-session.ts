import type { Deck } from '../deck/index.ts';
import type { DeckStore } from '../store/index.ts';
import { memoryStore } from '../store/memory-store.ts';
import { EditorSession } from './editor-session.svelte.ts';
import { LeftDecks } from './left-decks.svelte.ts';

/** A deck of one slide, for tests. */
export const sampleDeck = (title: string): Deck => ({
  title,
  slides: [{ kind: 'text', id: 'a', title: 'A', text: 'Text.', notes: '' }]
});

/** What a full store says to a save. */
export const refuses = () => Promise.reject(new Error('The quota is exceeded.'));

/** A store that a test can have refuse. */
export type SampleStore = { -readonly [name in keyof DeckStore]: DeckStore[name] };

/** One tab on a store: its editor, and how that is opened once more. */
export async function openTab(store: DeckStore) {
  const left = new LeftDecks(new Map());
  const told: string[] = [];
  const open = async () => {
    const session = new EditorSession(store, true, sampleDeck('default'), 'en', (text) => told.push(text), left);
    await session.start();
    return session;
  };
  return { session: await open(), left, told, open };
}

/** A tab on a store of its own that has two decks, of which the second is the reader's. */
export async function startedSession() {
  const store: SampleStore = { ...memoryStore() };
  for (const id of ['one', 'two']) await store.save(id, sampleDeck(id), 0);
  await store.setCurrent('two');
  return { store, ...(await openTab(store)) };
}
