import { addSlide, isFull, type Deck, type NewSlide } from '../deck/index.ts';
import { newDeckId, type Shelf } from './deck-store.ts';
import { openShelf } from './open-store.ts';
import { tellTabs } from './tabs.client.ts';

/** Where the slide now stands, counted from 1, or why it does not. */
export type Added = { readonly number: number } | 'closed' | 'full' | 'unreadable' | 'failed';

/** Tabs that save between our reading and our saving are given way to; so often only, in case something is wrong. */
const patience = 10;

/**
 * Adds a slide at the end of the reader's deck and keeps it; the first slide goes into a deck made by `begin`.
 * `closed`: the browser keeps nothing for this page. `unreadable`: what is kept is of a newer program, and stays as it
 * is. `failed`: other tabs always came first.
 */
export async function addToBriefing(slide: NewSlide, begin: () => Promise<Deck>, open = openShelf): Promise<Added> {
  const { shelf, lasting } = await open();
  try {
    return lasting ? await addOn(shelf, slide, begin) : 'closed';
  } finally {
    shelf.close();
  }
}

async function addOn(shelf: Shelf, slide: NewSlide, begin: () => Promise<Deck>): Promise<Added> {
  for (let n = 0; n < patience; n += 1) {
    const present = await shelf.present();
    const kept = present === null ? null : await shelf.take(present);
    if (present !== null && kept === null && (await shelf.revision(present)) !== null) return 'unreadable';
    const deck = kept?.deck ?? (await begin());
    if (isFull(deck)) return 'full';
    const id = kept?.id ?? newDeckId();
    const longer = addSlide(deck, slide);
    const saved = await shelf.save(id, longer, kept?.revision ?? 0);
    if (saved === 'refused') continue;
    await shelf.choose(id);
    tellTabs({ id, revision: saved.revision });
    return { number: longer.slides.length };
  }
  return 'failed';
}
