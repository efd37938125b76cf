import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { writeDeck } from '../deck/index.ts';
import {
  entryOf,
  nextRevision,
  recordOf,
  restoredRevision,
  savedDeckOf,
  type DeckRecord,
  type DeckStore
} from './deck-store.ts';

interface Decks extends DBSchema {
  decks: { key: string; value: DeckRecord };
  /** `present`: the id of the deck that is presented. */
  choices: { key: string; value: string };
}

/** Each relationship has a database of its own; the first that of before there were others. */
const nameOf = (relationship: string | undefined) => ['dyad-briefings', relationship].filter(Boolean).join(' ');
const layout = 1;

/** Opens the database; `onEnd` is called where its connection ends otherwise than by being closed from here. */
const connect = (relationship: string | undefined, onEnd: () => void) =>
  openDB<Decks>(nameOf(relationship), layout, {
    upgrade: (fresh) => {
      fresh.createObjectStore('decks', { keyPath: 'id' });
      fresh.createObjectStore('choices');
    },
    // The site's data are being deleted; or a newer program in another tab wants to change the layout: this one's
    // saves fail from then on, and say so.
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onEnd();
    },
    terminated: onEnd
  });

/**
 * The decks that the browser stores for a relationship of this site, in IndexedDB; nothing is sent anywhere. Rejects
 * where it stores none.
 */
export async function indexedDbStore(relationship: string | undefined): Promise<DeckStore> {
  const listeners = new Set<() => void>();
  let connection: IDBPDatabase<Decks> | null = null;
  const connected = async () =>
    (connection ??= await connect(relationship, () => {
      connection = null;
      for (const listener of [...listeners]) listener();
    }));
  await connected();
  // Read and written in one transaction, so that of two tabs that save at once one is refused.
  const write =
    (next: typeof nextRevision): DeckStore['save'] =>
    async (id, deck, from) => {
      const transaction = (await connected()).transaction('decks', 'readwrite');
      const revision = next(recordOf(await transaction.store.get(id))?.revision ?? null, from);
      if (revision === null) return 'refused';
      await Promise.all([transaction.store.put({ id, revision, file: writeDeck(deck) }), transaction.done]);
      return { revision };
    };
  return {
    list: async () => (await (await connected()).getAll('decks')).flatMap((record) => entryOf(record) ?? []),
    current: async () => (await (await connected()).get('choices', 'present')) ?? null,
    setCurrent: async (id) => {
      await (await connected()).put('choices', id, 'present');
    },
    load: async (id) => savedDeckOf(await (await connected()).get('decks', id)),
    revision: async (id) => recordOf(await (await connected()).get('decks', id))?.revision ?? null,
    save: write(nextRevision),
    restore: write(restoredRevision),
    remove: async (id) => {
      await (await connected()).delete('decks', id);
    },
    onEnd: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => {
      connection?.close();
    }
  };
}
