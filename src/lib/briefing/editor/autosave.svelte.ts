import type { Deck } from '../deck/index.ts';
import { hearTabs, newDeckId, tellTabs, type Kept, type KeptName, type Shelf } from '../store/index.ts';

/** How far the browser has the deck as it now is. */
type Keeping = 'never' | 'saving' | 'kept' | 'failed';
/** What another tab did to the deck meanwhile. */
export type Conflict = 'changed' | 'removed';

/**
 * Keeps one deck on a shelf, each time that it changes, and never over what another tab kept meanwhile. Saves follow
 * one another; what changes during a save is in the next one.
 */
export class Keeper {
  keeping = $state<Keeping>('never');
  conflict = $state<Conflict | null>(null);
  names = $state.raw<readonly KeptName[]>([]);
  id = $state(newDeckId());

  readonly #shelf: Shelf;
  #revision = 0;
  #waiting: Deck | null = null;
  #saves: Promise<void> = Promise.resolve();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** What the reader composed last; null where there is nothing that can be read. */
  async present(): Promise<Kept | null> {
    await this.refresh();
    const id = await this.#shelf.present();
    return id === null ? null : this.#shelf.take(id);
  }

  async refresh(): Promise<void> {
    this.names = await this.#shelf.names();
  }

  /** From here on the deck of this record is the one that changes. */
  async follow({ id, revision }: Kept): Promise<void> {
    // What may be refused comes first: a deck half followed would be saved over another.
    await this.#shelf.choose(id);
    await this.#saves;
    this.id = id;
    this.#revision = revision;
    this.#waiting = null;
    this.conflict = null;
    this.keeping = 'kept';
  }

  /** From here on a deck that was never kept is the one that changes. */
  async begin(): Promise<void> {
    await this.#saves;
    this.id = newDeckId();
    this.#revision = 0;
    this.#waiting = null;
    this.conflict = null;
    this.keeping = 'never';
  }

  keep(deck: Deck): Promise<void> {
    if (this.conflict !== null) return Promise.resolve();
    const idle = this.#waiting === null;
    this.#waiting = deck;
    this.keeping = 'saving';
    if (idle) this.#saves = this.#saves.then(() => this.#save());
    return this.#saves;
  }

  take(id: string): Promise<Kept | null> {
    return this.#shelf.take(id);
  }

  async remove(): Promise<void> {
    await this.#saves;
    await this.#shelf.remove(this.id);
    tellTabs({ id: this.id, revision: 0 });
    await this.refresh();
  }

  /**
   * Looks whether another tab kept the deck meanwhile: at once when it says so, and when the page comes to the front.
   */
  watch(): () => void {
    const look = () => {
      void this.#look();
    };
    const front = () => {
      if (document.visibilityState !== 'visible') return;
      look();
      void this.#choose();
    };
    const deaf = hearTabs(look);
    document.addEventListener('visibilitychange', front);
    return () => {
      deaf();
      document.removeEventListener('visibilitychange', front);
    };
  }

  /** The deck that the reader has before them is the one that is presented, whatever another tab chose. */
  async #choose(): Promise<void> {
    try {
      if (this.#revision > 0 && this.conflict !== 'removed') await this.#shelf.choose(this.id);
    } catch {
      // A store that cannot be written says so at the next save.
    }
  }

  async #look(): Promise<void> {
    try {
      await this.#saves;
      const { id } = this;
      const revision = await this.#shelf.revision(id);
      if (id === this.id && !this.#isBehind()) this.#compare(revision);
      await this.refresh();
    } catch {
      // A store that cannot be read says so at the next save.
    }
  }

  /** Whether the deck changed after the last save began. */
  #isBehind(): boolean {
    return this.#waiting !== null;
  }

  #compare(revision: number | null) {
    if (this.#revision === 0 || revision === this.#revision) return;
    this.conflict = revision === null ? 'removed' : 'changed';
  }

  async #save(): Promise<void> {
    const [deck, id] = [this.#waiting, this.id];
    this.#waiting = null;
    if (deck === null || this.conflict !== null) return;
    try {
      const saved = await this.#shelf.save(id, deck, this.#revision);
      if (saved === 'refused') {
        this.conflict = (await this.#shelf.revision(id)) === null ? 'removed' : 'changed';
        return;
      }
      this.#revision = saved.revision;
      // Another tab may have chosen another one meanwhile: what is composed is what is presented.
      await this.#shelf.choose(id);
      const others = this.names.filter((name) => name.id !== id);
      this.names = [...others, { id, title: deck.title, problems: [] }].sort((a, b) => (a.id < b.id ? -1 : 1));
      tellTabs({ id, revision: saved.revision });
      if (!this.#isBehind()) this.keeping = 'kept';
    } catch {
      this.keeping = 'failed';
    }
  }
}
