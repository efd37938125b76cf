import { sameDeck, type Deck } from '../deck/index.ts';
import { UnansweredError, type DeckStore, type OwnSaves } from '../store/index.ts';
import type { Conflict, StoredPlace } from './stored-place.ts';

/** One deck in the store as far as this page knows it: what may be written over it, and what not. */
export class StoredCopy {
  readonly id: string;
  revision: number;
  removed: boolean;
  readonly #store: DeckStore;
  readonly #ownSaves: OwnSaves;
  /** What the store last had from here, also where it was removed since. */
  #base: Deck | null;
  /** A deck whose save was not answered: it may be stored by now. */
  #unanswered: Deck | null = null;

  constructor(store: DeckStore, ownSaves: OwnSaves, { id, revision, removed, stored }: StoredPlace) {
    this.#store = store;
    this.#ownSaves = ownSaves;
    this.id = id;
    this.revision = revision;
    this.removed = removed;
    this.#base = stored;
  }

  get base(): Deck | null {
    return this.#base;
  }

  /** Stores the deck; gives why not where the store has what did not come from here. Rejects where the store fails. */
  async save(deck: Deck): Promise<Conflict | null> {
    for (;;) {
      const saved = await this.#write(deck);
      if (saved !== 'refused') {
        this.#took(deck, saved.revision);
        return null;
      }
      const conflict = await this.meet(deck);
      if (conflict !== null || this.#base === deck) return conflict;
    }
  }

  /** Looks what is stored now. Null where that is what came from here, whatever its revision; it is followed then. */
  async meet(deck: Deck | null = null): Promise<Conflict | null> {
    const revision = await this.#store.revision(this.id);
    if (revision === null) return this.revision === 0 || this.removed ? null : 'removed';
    if (revision === this.revision && !this.removed) return null;
    const stored = await this.#store.load(this.id);
    const own = [deck, this.#base, this.#unanswered].find((mine) => mine && stored && sameDeck(mine, stored.deck));
    if (own && stored) {
      this.#took(own, stored.revision);
      return null;
    }
    return this.#ownSaves.get(this.id) === revision ? 'changedHere' : 'changed';
  }

  async #write(deck: Deck) {
    try {
      return this.removed
        ? await this.#store.restore(this.id, deck, this.revision)
        : await this.#store.save(this.id, deck, this.revision);
    } catch (error) {
      if (error instanceof UnansweredError) this.#unanswered = deck;
      throw error;
    }
  }

  #took(deck: Deck, revision: number) {
    this.#base = deck;
    this.#unanswered = null;
    this.revision = revision;
    this.removed = false;
    this.#ownSaves.set(this.id, revision);
  }
}
