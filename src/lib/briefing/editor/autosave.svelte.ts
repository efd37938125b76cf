import type { Deck } from '../deck/index.ts';
import { newDeckId, notifyTabs, onTabNews, type DeckEntry, type DeckStore, type SavedDeck } from '../store/index.ts';

/** How far the browser has stored the deck as it now is. */
type SaveState = 'never' | 'saving' | 'saved' | 'failed';
/** What another tab did to the deck meanwhile. */
export type Conflict = 'changed' | 'removed';

/**
 * Saves one deck each time that it changes, and never over what another tab saved meanwhile. Saves follow one another;
 * what changes during a save is in the next one.
 */
export class Autosave {
  state = $state<SaveState>('never');
  conflict = $state<Conflict | null>(null);
  entries = $state.raw<readonly DeckEntry[]>([]);
  id = $state(newDeckId());

  readonly #store: DeckStore;
  #revision = 0;
  #waiting: Deck | null = null;
  #saves: Promise<void> = Promise.resolve();

  constructor(store: DeckStore) {
    this.#store = store;
  }

  /** What the reader composed last; null where there is nothing that can be read. */
  async loadCurrent(): Promise<SavedDeck | null> {
    await this.refreshEntries();
    const id = await this.#store.current();
    return id === null ? null : this.#store.load(id);
  }

  /** Reads anew which decks are stored. */
  async refreshEntries(): Promise<void> {
    this.entries = await this.#store.list();
  }

  /** From here on the deck of this record is the one that changes. */
  async switchTo({ id, revision }: SavedDeck): Promise<void> {
    // What may be refused comes first: a deck half followed would be saved over another.
    await this.#store.setCurrent(id);
    await this.#saves;
    this.id = id;
    this.#revision = revision;
    this.#waiting = null;
    this.conflict = null;
    this.state = 'saved';
  }

  /** From here on a deck that was never saved is the one that changes. */
  async startNew(): Promise<void> {
    await this.#saves;
    this.id = newDeckId();
    this.#revision = 0;
    this.#waiting = null;
    this.conflict = null;
    this.state = 'never';
  }

  /** Saves what the deck now is; the promise is kept once that is stored, refused or failed. */
  save(deck: Deck): Promise<void> {
    if (this.conflict !== null) return Promise.resolve();
    const idle = this.#waiting === null;
    this.#waiting = deck;
    this.state = 'saving';
    if (idle) this.#saves = this.#saves.then(() => this.#save());
    return this.#saves;
  }

  /** A stored deck; null where there is none, or none that can be read. */
  load(id: string): Promise<SavedDeck | null> {
    return this.#store.load(id);
  }

  /** Removes the deck from the store, and tells other tabs. */
  async remove(): Promise<void> {
    await this.#saves;
    await this.#store.remove(this.id);
    notifyTabs({ id: this.id, revision: 0 });
    await this.refreshEntries();
  }

  /**
   * Looks whether another tab saved the deck meanwhile: at once when it says so, and when the page comes to the front.
   */
  watch(): () => void {
    const check = () => {
      void this.#checkRevision();
    };
    const onVisible = () => {
      if (document.visibilityState !== 'visible') return;
      check();
      void this.#claimCurrent();
    };
    const stopListening = onTabNews(check);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      stopListening();
      document.removeEventListener('visibilitychange', onVisible);
    };
  }

  /** The deck that the reader has before them is the one that is presented, whatever another tab chose. */
  async #claimCurrent(): Promise<void> {
    try {
      if (this.#revision > 0 && this.conflict !== 'removed') await this.#store.setCurrent(this.id);
    } catch {
      // A store that cannot be written says so at the next save.
    }
  }

  async #checkRevision(): Promise<void> {
    try {
      await this.#saves;
      const { id } = this;
      const revision = await this.#store.revision(id);
      if (id === this.id && !this.#hasUnsaved()) this.#noticeConflict(revision);
      await this.refreshEntries();
    } catch {
      // A store that cannot be read says so at the next save.
    }
  }

  /** Whether the deck changed after the last save began. */
  #hasUnsaved(): boolean {
    return this.#waiting !== null;
  }

  #noticeConflict(revision: number | null) {
    if (this.#revision === 0 || revision === this.#revision) return;
    this.conflict = revision === null ? 'removed' : 'changed';
  }

  async #save(): Promise<void> {
    const [deck, id] = [this.#waiting, this.id];
    this.#waiting = null;
    if (deck === null || this.conflict !== null) return;
    try {
      const saved = await this.#store.save(id, deck, this.#revision);
      if (saved === 'refused') {
        this.conflict = (await this.#store.revision(id)) === null ? 'removed' : 'changed';
        return;
      }
      this.#revision = saved.revision;
      // Another tab may have chosen another one meanwhile: what is composed is what is presented.
      await this.#store.setCurrent(id);
      const others = this.entries.filter((entry) => entry.id !== id);
      this.entries = [...others, { id, title: deck.title, problems: [] }].sort((a, b) => (a.id < b.id ? -1 : 1));
      notifyTabs({ id, revision: saved.revision });
      if (!this.#hasUnsaved()) this.state = 'saved';
    } catch {
      this.state = 'failed';
    }
  }
}
