import type { DeckStore } from './deck-store.ts';
import { indexedDbStore } from './indexed-db.client.ts';
import { memoryStore } from './memory-store.ts';
import { askBeforeUnload } from './unload-question.client.ts';

/** One for all pages of the site, until it is loaded anew: what is composed on one of them is presented on another. */
const temporary = askBeforeUnload(memoryStore());

/** The browser's store; where it has none, as in some private windows, one that lasts as long as the site is open. */
export async function openStore(): Promise<{ readonly store: DeckStore; readonly persistent: boolean }> {
  try {
    const store = await indexedDbStore();
    await store.current();
    return { store, persistent: true };
  } catch {
    return { store: temporary, persistent: false };
  }
}
