import type { Shelf } from './deck-store.ts';
import { browserShelf } from './indexed-db.client.ts';
import { memoryShelf } from './memory-store.ts';

/** One for all pages of the site, until it is loaded anew: what is composed on one of them is presented on another. */
const passing = memoryShelf();

/** The browser's shelf; where it has none, as in some private windows, one that lasts as long as the site is open. */
export async function openShelf(): Promise<{ readonly shelf: Shelf; readonly lasting: boolean }> {
  try {
    const shelf = await browserShelf();
    await shelf.present();
    return { shelf, lasting: true };
  } catch {
    return { shelf: passing, lasting: false };
  }
}
