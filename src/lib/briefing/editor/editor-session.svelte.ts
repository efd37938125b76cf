import { editorMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { limits, newHistory, type Deck } from '../deck/index.ts';
import type { DeckStore, SavedDeck } from '../store/index.ts';
import { Autosave } from './autosave.svelte.ts';
import { EditedDeck } from './edited-deck.svelte.ts';

/** What the editor works on: the deck that is edited, which of the reader's decks it is, and how far it is kept. */
export class EditorSession extends EditedDeck {
  /** A deck that was removed, as long as it can be put back. */
  removed = $state.raw<Deck | null>(null);
  /** Whether the deck is the default one, as it came. */
  isDefault = $state(false);
  /** Whether the reader's own deck is there, but cannot be read. */
  unreadable = $state(false);
  /** Whether what was last asked for could not be done. */
  failed = $state(false);
  readonly autosave: Autosave;

  constructor(
    store: DeckStore,
    readonly persistent: boolean,
    readonly defaultDeck: Deck,
    language: Language,
    announce: (text: string) => void
  ) {
    super(language, announce);
    this.autosave = new Autosave(store);
  }

  /** Shows the reader's own deck; the default one where there is none that can be read. */
  async start(): Promise<void> {
    try {
      const kept = await this.autosave.loadCurrent();
      if (kept) {
        await this.#show(kept);
        return;
      }
      this.unreadable = this.autosave.entries.some(({ problems }) => problems.length > 0);
    } catch (error) {
      console.error(error);
      this.unreadable = true;
    }
    await this.#showFallback();
  }

  protected keep(deck: Deck, edited: boolean) {
    if (edited) {
      this.isDefault = false;
      this.removed = null;
      this.failed = false;
    }
    void this.autosave.save(deck);
  }

  /** A deck from a file, a link or the program. What was there before stays among the reader's decks. */
  open(deck: Deck): Promise<void> {
    return this.#try(async () => {
      await this.autosave.startNew();
      this.#begin(deck);
      this.announce(editorMessage(this.language, 'announce.opened', { title: deck.title, count: deck.slides.length }));
      await this.autosave.save(deck);
    });
  }

  switchTo(id: string): Promise<void> {
    return this.#try(async () => {
      const kept = await this.autosave.load(id);
      if (!kept) return;
      await this.#show(kept);
      this.announce(
        editorMessage(this.language, 'announce.opened', { title: kept.deck.title, count: kept.deck.slides.length })
      );
    });
  }

  /** Removes the deck that is looked at; it can be put back until something else is done. */
  discard(): Promise<void> {
    return this.#try(async () => {
      const { deck } = this;
      await this.autosave.remove();
      await this.#showAny();
      this.removed = deck;
      this.announce(editorMessage(this.language, 'announce.deckRemoved', { title: deck.title }));
    });
  }

  takeOver(): Promise<void> {
    return this.#try(async () => {
      const kept = await this.autosave.load(this.autosave.id);
      if (!kept) return;
      await this.#show(kept);
      this.announce(editorMessage(this.language, 'announce.tookOver'));
    });
  }

  saveCopy(): Promise<void> {
    return this.#try(async () => {
      // Room for the words that make it the name of a copy.
      const title = editorMessage(this.language, 'deck.copy', { title: this.deck.title.slice(0, limits.title - 20) });
      await this.autosave.startNew();
      this.retitle(title);
      this.announce(editorMessage(this.language, 'announce.copied', { title }));
    });
  }

  /** Does what the browser's store may refuse, and says so where it does; never rejects. */
  async #try(act: () => Promise<void>): Promise<void> {
    this.failed = false;
    try {
      await act();
    } catch (error) {
      console.error(error);
      this.failed = true;
      this.announce(editorMessage(this.language, 'announce.notDone'));
    }
  }

  #begin(deck: Deck) {
    this.history = newHistory(deck);
    this.chosen = deck.slides[0]?.id ?? '';
    this.isDefault = false;
    this.removed = null;
    this.unreadable = false;
  }

  async #show(kept: SavedDeck): Promise<void> {
    await this.autosave.switchTo(kept);
    this.#begin(kept.deck);
  }

  async #showAny(): Promise<void> {
    const [next] = this.autosave.entries.filter(({ problems }) => problems.length === 0);
    const kept = next && (await this.autosave.load(next.id));
    if (kept) await this.#show(kept);
    else await this.#showFallback();
  }

  async #showFallback(): Promise<void> {
    const { unreadable } = this;
    await this.autosave.startNew();
    this.#begin(this.defaultDeck);
    this.isDefault = true;
    this.unreadable = unreadable;
  }
}
