import { browserShelf } from './browser-shelf';
import { memoryShelf } from './memory-shelf';
import type { Shelf } from './shelf';

/** The browser's shelf; where it has none, as in some private windows, one that lasts as long as the page. */
export async function openShelf(): Promise<{ readonly shelf: Shelf; readonly lasting: boolean }> {
  try {
    const shelf = await browserShelf();
    await shelf.present();
    return { shelf, lasting: true };
  } catch {
    return { shelf: memoryShelf(), lasting: false };
  }
}
