import { writeDeck } from '../deck/index.ts';
import { entryOf, nextRevision, restoredRevision, savedDeckOf, type DeckRecord, type DeckStore } from './deck-store.ts';

/** Holds decks as long as it is there: where the browser stores nothing. Closing it leaves them. */
export function memoryStore(): DeckStore {
  const records = new Map<string, DeckRecord>();
  let current: string | null = null;
  const write =
    (next: typeof nextRevision): DeckStore['save'] =>
    (id, deck, from) => {
      const revision = next(records.get(id)?.revision ?? null, from);
      if (revision === null) return Promise.resolve('refused');
      records.set(id, { id, revision, file: writeDeck(deck) });
      return Promise.resolve({ revision });
    };
  return {
    list: () => Promise.resolve([...records.values()].flatMap((record) => entryOf(record) ?? [])),
    current: () => Promise.resolve(current),
    setCurrent: (id) => {
      current = id;
      return Promise.resolve();
    },
    load: (id) => Promise.resolve(savedDeckOf(records.get(id))),
    revision: (id) => Promise.resolve(records.get(id)?.revision ?? null),
    save: write(nextRevision),
    restore: write(restoredRevision),
    remove: (id) => {
      records.delete(id);
      return Promise.resolve();
    },
    onEnd: () => () => undefined,
    close: () => undefined
  };
}
