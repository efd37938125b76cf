import { editorMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { type Deck, type History } from '../deck/index.ts';
import type { DeckStore } from '../store/index.ts';
import { Autosave } from './autosave.svelte.ts';
import { EditedDeck } from './edited-deck.svelte.ts';
import { leftDecks, type LeftDeck } from './left-decks.svelte.ts';
import type { StoredPlace } from './stored-place.ts';

/** A deck that is edited and kept; where another one replaces it before it is kept, a way leads back to it. */
export abstract class KeptDeck extends EditedDeck {
  /** Whether the deck is the default one, as it came. */
  isDefault = $state(false);
  /** Whether the reader's own deck is there, but cannot be read. */
  unreadable = $state(false);
  /** Whether what was last asked for could not be done. */
  failed = $state(false);
  readonly autosave: Autosave;
  /** The deck as the program made it: nothing of the reader's is in it. */
  #beginning = $state.raw<Deck | null>(this.deck);
  /** The deck as the reader removed it from the browser, until another one stands in its place. */
  #removed: Deck | null = null;
  #acts: Promise<void> = Promise.resolve();

  constructor(
    store: DeckStore,
    readonly persistent: boolean,
    language: Language,
    announce: (text: string) => void,
    /** Where decks go that are replaced before they are kept. */
    readonly left = leftDecks
  ) {
    super(language, announce);
    this.autosave = new Autosave(store);
  }

  /** Whether the deck holds something of the reader's that the store does not. */
  get unkept(): boolean {
    return this.deck !== this.autosave.stored && this.deck !== this.#beginning;
  }

  /** Leaves the editor: what is not kept stays on the page, unless a save that is on its way still keeps it. */
  async leave(): Promise<void> {
    const left = this.#leave();
    await this.autosave.settled();
    if (left && !this.unkept) this.left.drop(left);
  }

  protected keep(deck: Deck, edited: boolean) {
    if (edited) {
      this.isDefault = false;
      this.failed = false;
    }
    void this.autosave.save(deck);
  }

  /** Does what the browser's store may refuse, one act after the other, and says so where it does; never rejects. */
  protected try(act: () => Promise<void>): Promise<void> {
    this.failed = false;
    this.#acts = this.#acts.then(act).catch((error: unknown) => {
      console.error(error);
      this.failed = true;
      this.announce(editorMessage(this.language, 'announce.notDone'));
    });
    return this.#acts;
  }

  /** Puts a deck in place of the one that is edited; nothing may be being saved. */
  protected replace(history: History, place: StoredPlace, chosen = history.deck.slides[0]?.id ?? '') {
    this.#leave();
    this.#removed = null;
    this.#beginning = null;
    this.autosave.follow(place);
    this.history = history;
    this.chosen = chosen;
    this.isDefault = false;
    this.unreadable = false;
  }

  /** From here on the deck as it now is counts as made by the program. */
  protected markBeginning() {
    this.#beginning = this.deck;
  }

  protected async removeFromStore(): Promise<void> {
    await this.autosave.remove();
    this.#removed = this.deck;
  }

  #leave(): LeftDeck | null {
    const removed = this.deck === this.#removed;
    if (!removed && !this.unkept) return null;
    const left = { history: this.history, chosen: this.chosen, place: this.autosave.place, removed };
    this.left.add(left);
    return left;
  }
}
