import type { DeckStore } from './deck-store.ts';

/**
 * A store whose decks go with the page: as long as it holds any, the browser asks before it closes the page or loads
 * another one, whichever page of the site is shown.
 */
export function askBeforeUnload(store: DeckStore): DeckStore {
  // Each engine has a sentence of its own for it.
  const ask = (event: BeforeUnloadEvent) => {
    event.preventDefault();
  };
  const asking =
    (save: DeckStore['save']): DeckStore['save'] =>
    (...saved) => {
      window.addEventListener('beforeunload', ask);
      return save(...saved);
    };
  return {
    ...store,
    save: asking(store.save),
    restore: asking(store.restore),
    remove: async (id) => {
      await store.remove(id);
      if ((await store.list()).length === 0) window.removeEventListener('beforeunload', ask);
    }
  };
}
