import type { History } from '../deck/index.ts';
import type { StoredPlace } from './stored-place.ts';

/** A deck that another one replaced before the browser kept it: whole, with what can be undone in it. */
export interface LeftDeck {
  readonly history: History;
  /** The slide that was looked at. */
  readonly chosen: string;
  readonly place: StoredPlace;
  /** Whether the reader removed it from the browser. */
  readonly removed: boolean;
}

/** The decks that were left and stand nowhere but on this page, the last one first. */
export class LeftDecks {
  all = $state.raw<readonly LeftDeck[]>([]);

  /** Whether something is lost with the page that the reader did not remove. */
  get hasUnkept(): boolean {
    return this.all.some(({ removed }) => !removed);
  }
  add(deck: LeftDeck): void {
    this.all = [deck, ...this.all];
  }
  drop(deck: LeftDeck): void {
    this.all = this.all.filter((other) => other !== deck);
  }
}

/** Those of the page: they outlast the editor, until the page is closed or loaded anew. */
export const leftDecks = new LeftDecks();
