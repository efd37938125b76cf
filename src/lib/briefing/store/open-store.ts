import { answered, answeringStore } from './answering-store.ts';
import { newDeckId, type DeckStore } from './deck-store.ts';
import { indexedDbStore } from './indexed-db.client.ts';
import { memoryStore } from './memory-store.ts';
import { askBeforeUnload } from './unload-question.client.ts';

/** One for all pages of the site, until it is loaded anew: what is composed on one of them is presented on another. */
const pageStore = askBeforeUnload(memoryStore());

/**
 * The browser's store; where it has none, as in some private windows, or does not answer, one that lasts as long as the
 * site is open. What that one holds by now moves to the browser's; where it cannot, it goes on being the one.
 */
export async function openStore(
  open = indexedDbStore,
  temporary = pageStore
): Promise<{ readonly store: DeckStore; readonly persistent: boolean }> {
  const opening = open();
  try {
    const store = answeringStore(await answered(opening));
    await store.current();
    await moveDecks(temporary, store);
    return { store, persistent: true };
  } catch {
    void opening.then(
      (store) => store.close(),
      () => undefined
    );
    return { store: temporary, persistent: false };
  }
}

async function moveDecks(from: DeckStore, to: DeckStore): Promise<void> {
  const current = await from.current();
  for (const { id } of await from.list()) {
    const saved = await from.load(id);
    if (!saved) continue;
    // Where it is there already, a move was cut short: twice is better than not at all.
    const own = (await to.save(id, saved.deck, 0)) === 'refused' ? newDeckId() : id;
    if (own !== id) await to.save(own, saved.deck, 0);
    await from.remove(id);
    if (id === current) await to.setCurrent(own);
  }
}
