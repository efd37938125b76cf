import type { Deck } from '../deck/index.ts';
import { newDeckId, type SavedDeck } from '../store/index.ts';

/** What became of the stored deck meanwhile: another tab changed or removed it, or this one kept another version. */
export type Conflict = 'changed' | 'changedHere' | 'removed';

/** Which of the stored decks an edited one is, and how far it is stored. */
export interface StoredPlace {
  readonly id: string;
  /** The revision that it was made from; 0 where it was never stored. */
  readonly revision: number;
  /** The deck as the store last had it from here; null where it has none. */
  readonly stored: Deck | null;
  readonly conflict: Conflict | null;
  /** Whether the reader removed it: the next save puts it back. */
  readonly removed: boolean;
}

/** The place of a deck that was never stored. */
export const newPlace = (): StoredPlace => ({
  id: newDeckId(),
  revision: 0,
  stored: null,
  conflict: null,
  removed: false
});

/** The place of a deck as it was read from the store. */
export const savedPlace = ({ id, revision, deck }: SavedDeck): StoredPlace => ({
  id,
  revision,
  stored: deck,
  conflict: null,
  removed: false
});
