import type { DeckStore } from './deck-store.ts';
import { indexedDbStore } from './indexed-db.client.ts';
import { memoryStore } from './memory-store.ts';
import { askBeforeUnload } from './unload-question.client.ts';

/** One for all pages of the site, until it is loaded anew: what is composed on one of them is presented on another. */
const temporary = askBeforeUnload(memoryStore());

/** A browser whose store has not opened by then is taken for one without, in milliseconds: some never answer. */
const longestWait = 3000;

/**
 * The browser's store; where it has none, as in some private windows, or does not answer, one that lasts as long as the
 * site is open.
 */
export async function openStore(
  open = indexedDbStore
): Promise<{ readonly store: DeckStore; readonly persistent: boolean }> {
  const opened = open();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The browser’s store does not open.'));
    }, longestWait);
  });
  try {
    const store = await Promise.race([opened.then((store) => store.current().then(() => store)), late]);
    return { store, persistent: true };
  } catch {
    void opened.then(
      (store) => store.close(),
      () => undefined
    );
    return { store: temporary, persistent: false };
  } finally {
    clearTimeout(timer);
  }
}
