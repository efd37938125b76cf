import { writeDeck } from '../deck/index.ts';
import { keptOf, nameOf, nextRevision, type KeptRecord, type Shelf } from './deck-store.ts';

/** Keeps decks as long as it is there: where the browser keeps nothing. Closing it leaves them. */
export function memoryShelf(): Shelf {
  const records = new Map<string, KeptRecord>();
  let present: string | null = null;
  return {
    names: () => Promise.resolve([...records.values()].flatMap((record) => nameOf(record) ?? [])),
    present: () => Promise.resolve(present),
    choose: (id) => {
      present = id;
      return Promise.resolve();
    },
    take: (id) => Promise.resolve(keptOf(records.get(id))),
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
