import { SvelteMap } from 'svelte/reactivity';
import { sameDeck, type Deck, type History } from '../deck/index.ts';
import { ownSaves, type OwnSaves } from '../store/index.ts';
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

/** How a deck was left: what can be undone in it, and the slide that was looked at. */
type LeftState = Pick<LeftDeck, 'history' | 'chosen'>;

/** The decks that were left and stand nowhere but on this page, the last one first. */
export class LeftDecks {
  /** What is written in fields and not taken into its deck, since it cannot be kept or is not finished, by field. */
  readonly drafts = new SvelteMap<string, string>();
  all = $state.raw<readonly LeftDeck[]>([]);
  /** How each deck was left last, by its id, kept or not. */
  readonly #states = new SvelteMap<string, LeftState>();
  /** The one that was on the screen when the editor was left. */
  #last: LeftDeck | null = null;

  constructor(
    /** What the page stored itself. */
    readonly ownSaves: OwnSaves
  ) {}

  /** Whether something is lost with the page that the reader did not remove. */
  get hasUnkept(): boolean {
    return this.all.some(({ removed }) => !removed);
  }
  /** Whether the browser asks before the page goes. */
  get isPrecious(): boolean {
    return this.hasUnkept || [...this.drafts.values()].some((text) => text.trim() !== '');
  }
  /** The default deck has become this one: what stands in its fields goes with it. */
  claimDrafts(id: string): void {
    for (const [key, text] of [...this.drafts]) {
      if (!key.startsWith(' ')) continue;
      this.drafts.delete(key);
      this.drafts.set(id + key, text);
    }
  }
  /** Holds how a deck was left, for when it is shown again. */
  remember(id: string, state: LeftState): void {
    this.#states.set(id, state);
  }
  /** How this deck was left; null where that was otherwise than it is now: what was undone then would undo other work. */
  recall(id: string, deck: Deck): LeftState | null {
    const state = this.#states.get(id);
    return state && sameDeck(state.history.deck, deck) ? state : null;
  }
  add(deck: LeftDeck): void {
    this.all = [deck, ...this.all];
  }
  drop(deck: LeftDeck): void {
    this.all = this.all.filter((other) => other !== deck);
    if (deck === this.#last) this.#last = null;
  }
  /** The deck was on the screen when the editor was left. */
  leaveOpen(deck: LeftDeck): void {
    this.#last = deck;
  }
  /** Takes out the deck with which the editor goes on; null where that is a stored one. */
  takeOpen(): LeftDeck | null {
    const last = this.#last;
    if (last) this.drop(last);
    return last;
  }
}

/** Those of the page: they outlast the editor, until the page is closed or loaded anew. */
export const leftDecks = new LeftDecks(ownSaves);
