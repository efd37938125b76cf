import type { Deck } from '../deck/index.ts';
import { newDeckId, notifyTabs, onTabNews, type DeckEntry, type DeckStore, type SavedDeck } from '../store/index.ts';
import type { Conflict, StoredPlace } from './stored-place.ts';

/** How far the browser has stored the deck as it now is. */
type SaveState = 'never' | 'saving' | 'saved' | 'failed';

/**
 * Saves one deck each time that it changes, and never over what another tab saved meanwhile. Saves follow one another;
 * what changes during a save is in the next one.
 */
export class Autosave {
  state = $state<SaveState>('never');
  conflict = $state<Conflict | null>(null);
  entries = $state.raw<readonly DeckEntry[]>([]);
  id = $state(newDeckId());
  /** The deck as the store last had it from here; null where it has none. */
  stored = $state.raw<Deck | null>(null);

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

  get place(): StoredPlace {
    return { id: this.id, revision: this.#revision, stored: this.stored, conflict: this.conflict };
  }

  /** Waits until nothing is being saved. */
  async settled(): Promise<void> {
    let saves;
    do {
      saves = this.#saves;
      await saves;
    } while (saves !== this.#saves);
  }

  /** Has the store present another deck. What it may refuse comes first: a deck half followed would be saved over another. */
  async choose(id: string): Promise<void> {
    await this.settled();
    await this.#store.setCurrent(id);
    await this.settled();
  }

  /** From here on the deck of this place is the one that changes; nothing may be being saved. */
  follow({ id, revision, stored, conflict }: StoredPlace): void {
    this.id = id;
    this.#revision = revision;
    this.#waiting = null;
    this.stored = stored;
    this.conflict = conflict;
    this.state = stored ? 'saved' : 'never';
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

  /** Removes the deck from the store, and tells other tabs. Rejects where another tab changed it meanwhile. */
  async remove(): Promise<void> {
    const { id } = this;
    await this.settled();
    this.#noticeConflict(await this.#store.revision(id));
    if (this.conflict !== null) throw new Error(`Another tab changed the briefing ${id}.`);
    await this.#store.remove(id);
    this.stored = null;
    this.entries = this.entries.filter((entry) => entry.id !== id);
    notifyTabs({ id, revision: 0 });
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
    this.#conflictWith(revision);
  }

  #conflictWith(revision: number | null) {
    this.conflict = revision === null ? 'removed' : 'changed';
    if (revision === null) this.stored = null;
  }

  async #save(): Promise<void> {
    const [deck, id] = [this.#waiting, this.id];
    this.#waiting = null;
    if (deck === null || this.conflict !== null) return;
    try {
      const saved = await this.#store.save(id, deck, this.#revision);
      if (saved === 'refused') {
        this.#conflictWith(await this.#store.revision(id));
        return;
      }
      this.#revision = saved.revision;
      this.stored = deck;
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
