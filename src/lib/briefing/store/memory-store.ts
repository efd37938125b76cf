import { writeDeck } from '../deck/index.ts';
import { entryOf, nextRevision, savedDeckOf, type DeckRecord, type DeckStore } from './deck-store.ts';

/** Holds decks as long as it is there: where the browser stores nothing. Closing it leaves them. */
export function memoryStore(): DeckStore {
  const records = new Map<string, DeckRecord>();
  let current: string | null = null;
  return {
    list: () => Promise.resolve([...records.values()].flatMap((record) => entryOf(record) ?? [])),
    current: () => Promise.resolve(current),
    setCurrent: (id) => {
      current = id;
      return Promise.resolve();
    },
    load: (id) => Promise.resolve(savedDeckOf(records.get(id))),
    revision: (id) => Promise.resolve(records.get(id)?.revision ?? null),
    save: (id, deck, from) => {
      const revision = nextRevision(records.get(id)?.revision ?? null, from);
      if (revision === null) return Promise.resolve('refused');
      records.set(id, { id, revision, file: writeDeck(deck) });
      return Promise.resolve({ revision });
    },
    remove: (id) => {
      records.delete(id);
      return Promise.resolve();
    },
    close: () => undefined
  };
}
