import type { Deck } from '../deck/index.ts';
import { openStore } from './open-store.ts';

/**
 * The deck that is presented: the one that the reader composed and the browser stores, else `fallback`. An address that
 * names a slide which only `fallback` has was not written for the reader's own deck.
 */
export async function presentedDeck(fallback: Deck, slide: string | null): Promise<Deck> {
  const own = await loadDeck();
  const has = (deck: Deck) => deck.slides.some(({ id }) => id === slide);
  return own === null || (slide !== null && !has(own) && has(fallback)) ? fallback : own;
}

/** The deck that the reader composed; null where there is none, or none that can be read. */
async function loadDeck(): Promise<Deck | null> {
  try {
    const { store } = await openStore();
    try {
      const id = await store.current();
      return id === null ? null : ((await store.load(id))?.deck ?? null);
    } finally {
      store.close();
    }
  } catch {
    return null;
  }
}
