import type { Deck } from '../types';
import { openShelf } from './open-shelf';

/** The deck that the reader composed and the browser keeps; null where there is none, or none that can be read. */
export async function loadDeck(): Promise<Deck | null> {
  try {
    const { shelf } = await openShelf();
    const id = await shelf.present();
    return id === null ? null : (await shelf.take(id))?.deck ?? null;
  } catch {
    return null;
  }
}
