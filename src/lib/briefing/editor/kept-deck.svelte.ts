import { editorMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { newHistory, placeOf, slideAt, type Deck, type History } from '../deck/index.ts';
import { notifyTabs, onTabNews, type DeckStore } from '../store/index.ts';
import { Autosave } from './autosave.svelte.ts';
import type { Draft } from './draft.ts';
import { EditedDeck } from './edited-deck.svelte.ts';
import { leftDecks, type LeftDeck } from './left-decks.svelte.ts';
import { savedPlace, type StoredPlace } from './stored-place.ts';

/** How often the store is offered anew what it did not take, in milliseconds: space may have come back. */
const retryInterval = 10_000;

/** A deck that is edited and kept; where another one replaces it before it is kept, a way leads back to it. */
export abstract class KeptDeck extends EditedDeck {
  /** Whether the deck is the default one, as it came. */
  isDefault = $state(false);
  /** Whether the reader's own deck is there, but cannot be read. */
  unreadable = $state(false);
  /** Whether the browser keeps what is saved. */
  persistent = $state(false);
  /** Whether the browser's store has not answered yet, and the page holds what is saved. */
  isStoreLate = $state(false);
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
    persistent: boolean,
    language: Language,
    announce: (text: string) => void,
    /** Where decks go that are replaced before they are kept. */
    readonly left = leftDecks
  ) {
    super(language, announce);
    this.persistent = persistent;
    this.autosave = new Autosave(store, left.ownSaves);
  }

  /** Whether the deck holds something of the reader's that the store does not. */
  get unkept(): boolean {
    return this.deck !== this.autosave.stored && this.deck !== this.#beginning;
  }

  /** What is written in a field and not taken into the deck; `slide` is the id of its slide. */
  draft(field: string, slide = ''): Draft {
    const { drafts } = this.left;
    // The default deck has another id each time, until it is changed.
    const key = [this.isDefault ? '' : this.autosave.id, slide, field].join(' ');
    return {
      read: () => drafts.get(key) ?? null,
      write: (text) => {
        if (text === null) drafts.delete(key);
        else drafts.set(key, text);
      }
    };
  }

  /** Whether the deck holds something of the reader's that goes with this page. */
  get goesWithPage(): boolean {
    return this.deck !== this.#beginning && (this.unkept || !this.persistent);
  }

  /** The deck where another window would not find it in the browser's store; else null. */
  get apart(): Deck | null {
    if (this.isDefault && !this.unreadable && this.autosave.entries.length === 0) return null;
    return this.deck !== this.autosave.stored || !this.persistent ? this.deck : null;
  }

  /** Leaves the editor: what is not kept stays on the page, unless a save that is on its way still keeps it. */
  async leave(): Promise<void> {
    const left = this.#leave();
    if (left) this.left.leaveOpen(left);
    await this.autosave.settled();
    if (left && !this.unkept) this.left.drop(left);
  }

  /** Looks what another tab did to the deck; where nothing was changed here, its version is shown. */
  async look(): Promise<void> {
    await this.autosave.look();
    const { id } = this.autosave;
    if (!this.#isOutdated()) return;
    const kept = await this.autosave.load(id).catch(() => null);
    await this.autosave.settled();
    // Something may have been written meanwhile.
    if (!kept || id !== this.autosave.id || !this.#isOutdated()) return;
    const chosen = placeOf(kept.deck, this.chosen) === -1 ? slideAt(kept.deck, this.place)?.id : this.chosen;
    this.replace(newHistory(kept.deck), savedPlace(kept), chosen);
    this.announce(editorMessage(this.language, 'announce.followed'));
  }

  /** Whether another tab changed the deck, and nothing of this one would be lost with the version that is shown. */
  #isOutdated(): boolean {
    const { conflict, id } = this.autosave;
    const hasDraft = [...this.left.drafts.keys()].some((key) => key.startsWith(`${id} `));
    return conflict === 'changed' && !this.unkept && !hasDraft;
  }

  /**
   * Looks what other tabs do to the deck, at once when they say so, when the browser deletes what it kept, and when the page comes to the front, and offers the
   * store anew what it did not take; until the function that it gives is called.
   */
  watch(): () => void {
    const look = async () => {
      await this.look();
      await this.retry();
    };
    const onVisible = () => {
      if (document.visibilityState !== 'visible') return;
      void look().then(() => this.autosave.claimCurrent());
    };
    const stopListening = onTabNews(() => void look());
    const stopWaiting = this.autosave.onEnd(() => void look());
    document.addEventListener('visibilitychange', onVisible);
    const timer = setInterval(() => void this.retry(), retryInterval);
    return () => {
      clearInterval(timer);
      stopListening();
      stopWaiting();
      document.removeEventListener('visibilitychange', onVisible);
    };
  }

  /** Offers the store anew what it did not take: the deck, then those that were left. */
  async retry(): Promise<void> {
    await this.autosave.retry();
    await this.#keepLeft();
  }

  protected keep(deck: Deck, edited: boolean) {
    if (edited) {
      if (this.isDefault) this.left.claimDrafts(this.autosave.id);
      this.isDefault = false;
      this.failed = false;
    }
    void this.save(deck);
  }

  /** Saves the deck; a store that takes it may take again what it did not take before. */
  protected async save(deck: Deck): Promise<void> {
    await this.autosave.save(deck);
    await this.#keepLeft();
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

  async #keepLeft(): Promise<void> {
    if (this.autosave.state === 'failed' || !this.left.hasUnkept) return;
    await this.autosave.inTurn(async () => {
      for (const left of this.left.all) {
        // The one on the screen is another version of it.
        if (left.removed || left.place.id === this.autosave.id) continue;
        const [copy, { deck }] = [this.autosave.copyAt(left.place), left.history];
        if ((await copy.save(deck)) !== null) continue;
        this.left.drop(left);
        this.autosave.addEntry(copy.id, deck);
        notifyTabs(copy);
      }
    });
  }

  #leave(): LeftDeck | null {
    const { history, chosen } = this;
    if (!this.isDefault) this.left.remember(this.autosave.id, { history, chosen });
    const removed = this.deck === this.#removed;
    if (!removed && !this.unkept) return null;
    const left = { history, chosen, place: this.autosave.place, removed };
    this.left.add(left);
    return left;
  }
}
