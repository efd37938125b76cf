import { openDB, type DBSchema } from 'idb';
import { writeDeck } from '../deck/index.ts';
import { keptOf, nameOf, nextRevision, recordOf, type KeptRecord, type Shelf } from './deck-store.ts';

interface Decks extends DBSchema {
  decks: { key: string; value: KeptRecord };
  /** `present`: the id of the deck that is presented. */
  choices: { key: string; value: string };
}

const name = 'dyad-briefings';
const layout = 1;

/**
 * The decks that the browser keeps for this site, in IndexedDB; nothing is sent anywhere. Rejects where it keeps none.
 */
export async function browserShelf(): Promise<Shelf> {
  const db = await openDB<Decks>(name, layout, {
    upgrade: (fresh) => {
      fresh.createObjectStore('decks', { keyPath: 'id' });
      fresh.createObjectStore('choices');
    },
    // A newer program in another tab wants to change the layout: this one's saves fail from now on, and say so.
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    }
  });
  return {
    names: async () => (await db.getAll('decks')).flatMap((record) => nameOf(record) ?? []),
    present: async () => (await db.get('choices', 'present')) ?? null,
    choose: async (id) => {
      await db.put('choices', id, 'present');
    },
    take: async (id) => keptOf(await db.get('decks', id)),
    revision: async (id) => recordOf(await db.get('decks', id))?.revision ?? null,
    save: async (id, deck, from) => {
      // Read and written in one transaction, so that of two tabs that save at once one is refused.
      const transaction = db.transaction('decks', 'readwrite');
      const revision = nextRevision(recordOf(await transaction.store.get(id))?.revision ?? null, from);
      if (revision === null) return 'refused';
      await Promise.all([transaction.store.put({ id, revision, file: writeDeck(deck) }), transaction.done]);
      return { revision };
    },
    remove: async (id) => {
      await db.delete('decks', id);
    },
    close: () => {
      db.close();
    }
  };
}
