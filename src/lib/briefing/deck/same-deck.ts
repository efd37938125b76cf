import type { Deck } from './deck.ts';
import { writeDeck } from './write-deck.ts';

/** Whether two decks say the same: their files are alike. */
export const sameDeck = (a: Deck, b: Deck): boolean =>
  a === b || JSON.stringify(writeDeck(a)) === JSON.stringify(writeDeck(b));
