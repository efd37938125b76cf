import { addSlide, isFull, type Deck, type NewSlide } from '../deck/index.ts';
import { newDeckId, type DeckStore } from './deck-store.ts';
import { openStore } from './open-store.ts';
import { ownSaves } from './own-saves.ts';
import { notifyTabs } from './tabs.client.ts';

/** Where the slide now stands, counted from 1, or why it does not. */
export type Added = { readonly number: number } | 'closed' | 'late' | 'full' | 'unreadable' | 'failed';

/** Tabs that save between our reading and our saving are given way to; so often only, in case something is wrong. */
const maxAttempts = 10;

/**
 * Adds a slide at the end of the reader's deck and saves it; the first slide goes into a deck made by `begin`.
 * `closed`: the browser stores nothing for this page. `late`: its store has not answered yet. `unreadable`: what is stored is of a newer program, and stays as
 * it is. `failed`: other tabs always came first.
 */
export async function addToBriefing(slide: NewSlide, begin: () => Promise<Deck>, open = openStore): Promise<Added> {
  const { store, persistent, late } = await open();
  try {
    if (!persistent) return late ? 'late' : 'closed';
    return await addOn(store, slide, begin);
  } finally {
    store.close();
  }
}

async function addOn(store: DeckStore, slide: NewSlide, begin: () => Promise<Deck>): Promise<Added> {
  for (let n = 0; n < maxAttempts; n += 1) {
    const current = await store.current();
    const saved = current === null ? null : await store.load(current);
    if (current !== null && saved === null && (await store.revision(current)) !== null) return 'unreadable';
    const deck = saved?.deck ?? (await begin());
    if (isFull(deck)) return 'full';
    const id = saved?.id ?? newDeckId();
    const longer = addSlide(deck, slide);
    const result = await store.save(id, longer, saved?.revision ?? 0);
    if (result === 'refused') continue;
    ownSaves.set(id, result.revision);
    await store.setCurrent(id);
    notifyTabs({ id, revision: result.revision });
    return { number: longer.slides.length };
  }
  return 'failed';
}
