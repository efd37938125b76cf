import type { Deck } from '../deck/index.ts';
import { notifyTabs, ownSaves, type DeckEntry, type DeckStore, type OwnSaves, type SavedDeck } from '../store/index.ts';
import { StoredCopy } from './stored-copy.ts';
import { newPlace, type Conflict, type StoredPlace } from './stored-place.ts';

/** How far the browser has stored the deck as it now is; what failed is failed until it is stored. */
type SaveState = 'never' | 'saving' | 'saved' | 'failed';

/**
 * Saves one deck each time that it changes, and never over what another tab saved meanwhile. Saves follow one another;
 * what changes during a save is in the next one.
 */
export class Autosave {
  state = $state<SaveState>('never');
  conflict = $state<Conflict | null>(null);
  entries = $state.raw<readonly DeckEntry[]>([]);
  id = $state('');
  /** The deck as the store has it from here; null where it has none. */
  stored = $state.raw<Deck | null>(null);

  readonly #store: DeckStore;
  readonly #ownSaves: OwnSaves;
  #copy: StoredCopy;
  /** The deck as it now is, where it was changed since it was followed. */
  #latest: Deck | null = null;
  #waiting: Deck | null = null;
  #work: Promise<void> = Promise.resolve();

  constructor(store: DeckStore, saves = ownSaves) {
    this.#store = store;
    this.#ownSaves = saves;
    const place = newPlace();
    this.id = place.id;
    this.#copy = this.copyAt(place);
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
    const { id, stored, conflict } = this;
    return { id, stored, conflict, revision: this.#copy.revision, removed: this.#copy.removed };
  }

  /** Another of the decks in the store, to be written without being followed. */
  copyAt(place: StoredPlace): StoredCopy {
    return new StoredCopy(this.#store, this.#ownSaves, place);
  }

  /** Calls `listener` each time that the store's connection ends, until the function that it gives is called. */
  onEnd(listener: () => void): () => void {
    return this.#store.onEnd(listener);
  }

  /** Waits until nothing is being saved. */
  async settled(): Promise<void> {
    let work;
    do {
      work = this.#work;
      await work;
    } while (work !== this.#work);
  }

  /** Does something else with the store once nothing is being saved; what it rejects is not told. */
  inTurn(act: () => Promise<void>): Promise<void> {
    // A store that cannot be read or written says so at the next save.
    this.#work = this.#work.then(act).catch(() => undefined);
    return this.#work;
  }

  /** Has the store present another deck. What it may refuse comes first: a deck half followed would be saved over another. */
  async choose(id: string): Promise<void> {
    await this.settled();
    await this.#store.setCurrent(id);
    await this.settled();
  }

  /** From here on the deck of this place is the one that changes; nothing may be being saved. */
  follow(place: StoredPlace): void {
    this.id = place.id;
    this.#copy = this.copyAt(place);
    this.#latest = null;
    this.#waiting = null;
    this.stored = place.stored;
    this.conflict = place.conflict;
    this.state = place.stored ? 'saved' : 'never';
  }

  /** Saves what the deck now is; the promise is kept once that is stored, refused or failed. */
  save(deck: Deck): Promise<void> {
    this.#latest = deck;
    if (this.conflict !== null) return Promise.resolve();
    const idle = this.#waiting === null;
    this.#waiting = deck;
    if (this.state !== 'failed') this.state = 'saving';
    return idle ? this.inTurn(() => this.#save()) : this.#work;
  }

  /** Offers the store once more what it did not take. */
  async retry(): Promise<void> {
    if (this.state === 'failed' && this.#latest) await this.save(this.#latest);
  }

  /** A stored deck; null where there is none, or none that can be read. */
  load(id: string): Promise<SavedDeck | null> {
    return this.#store.load(id);
  }

  /** Removes the deck from the store, and tells other tabs. Rejects where another tab changed it meanwhile. */
  async remove(): Promise<void> {
    const { id } = this;
    await this.settled();
    this.#took(await this.#copy.meet());
    if (this.conflict !== null) throw new Error(`Another tab changed the briefing ${id}.`);
    await this.#store.remove(id);
    this.#copy.removed = true;
    this.stored = null;
    this.entries = this.entries.filter((entry) => entry.id !== id);
    notifyTabs({ id, revision: 0 });
  }

  /** Looks whether another tab saved or removed the deck meanwhile, and which decks are stored. */
  look(): Promise<void> {
    return this.inTurn(async () => {
      const copy = this.#copy;
      const conflict = await copy.meet(this.#latest);
      if (copy === this.#copy) this.#took(conflict);
      await this.refreshEntries();
    });
  }

  /** The deck that the reader has before them is the one that is presented, whatever another tab chose. */
  claimCurrent(): Promise<void> {
    return this.inTurn(async () => {
      if (this.#copy.revision > 0 && this.conflict !== 'removed') await this.#store.setCurrent(this.id);
    });
  }

  /** Takes up what the store has: a conflict, or that there is none any more. */
  #took(conflict: Conflict | null) {
    const before = this.conflict;
    this.conflict = conflict;
    this.stored = conflict === 'removed' || this.#copy.removed ? null : this.#copy.base;
    if (conflict !== null && this.state === 'saving') this.state = this.stored ? 'saved' : 'never';
    if (conflict !== null || before === null) return;
    this.state = this.stored ? 'saved' : 'never';
    if (this.#latest && this.#latest !== this.stored) void this.save(this.#latest);
  }

  /** Whether the deck changed after the last save began. */
  #hasUnsaved(): boolean {
    return this.#waiting !== null;
  }

  async #save(): Promise<void> {
    const [deck, copy] = [this.#waiting, this.#copy];
    this.#waiting = null;
    if (deck === null || this.conflict !== null) return;
    try {
      const conflict = await copy.save(deck);
      if (copy !== this.#copy) return;
      this.#took(conflict);
      if (conflict !== null) return;
      const { id, revision } = copy;
      // Another tab may have chosen another one meanwhile: what is composed is what is presented.
      await this.#store.setCurrent(id);
      this.addEntry(id, deck);
      notifyTabs({ id, revision });
      if (!this.#hasUnsaved()) this.state = 'saved';
    } catch {
      this.state = 'failed';
    }
  }

  /** The deck is stored: it stands in the list. */
  addEntry(id: string, { title }: Deck): void {
    const others = this.entries.filter((entry) => entry.id !== id);
    this.entries = [...others, { id, title, problems: [] }].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
