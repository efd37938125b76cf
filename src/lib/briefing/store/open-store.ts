import { memoize } from '#lib/memo/index.ts';
import { presentRelationship } from '#lib/relationships/index.ts';
import { answered, answeringStore, UnansweredError } from './answering-store.ts';
import { newDeckId, type DeckStore } from './deck-store.ts';
import { indexedDbStore } from './indexed-db.client.ts';
import { lateStore } from './late-store.ts';
import { memoryStore } from './memory-store.ts';
import { askBeforeUnload } from './unload-question.client.ts';

/**
 * One for all pages of a relationship, until the site is loaded anew: what is composed on one of them is presented on
 * another.
 */
const pageStoreOf = memoize<string, DeckStore>(() => askBeforeUnload(memoryStore()));

/** A store, and whether the browser keeps what is in it. */
interface OpenedStore {
  readonly store: DeckStore;
  readonly persistent: boolean;
  /** Where the browser has not answered yet: resolves once it has, with whether `store` is the browser's from then on. */
  readonly late?: Promise<boolean>;
}

/**
 * The browser's store; where it has none, as in some private windows, or does not answer, one that lasts as long as the
 * site is open. What that one holds by now moves to the browser's, also where it answers late; where it cannot, it goes
 * on being the one.
 */
export async function openStore(
  open = () => indexedDbStore(presentRelationship()),
  temporary = pageStoreOf(presentRelationship() ?? '')
): Promise<OpenedStore> {
  const opening = openReadable(open);
  try {
    const store = answeringStore(await answered(opening));
    await moveDecks(temporary, store);
    return { store, persistent: true };
  } catch (error) {
    if (error instanceof UnansweredError) {
      const late = lateStore(temporary, opening.then(answeringStore), (opened) => moveDecks(temporary, opened));
      return { store: late.store, persistent: false, late: late.answered };
    }
    void opening.then(
      (store) => store.close(),
      () => undefined
    );
    return { store: temporary, persistent: false };
  }
}

/** Opens a store that gives what it keeps. */
async function openReadable(open: () => Promise<DeckStore>): Promise<DeckStore> {
  const store = await open();
  try {
    await store.current();
  } catch (error) {
    store.close();
    throw error;
  }
  return store;
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
