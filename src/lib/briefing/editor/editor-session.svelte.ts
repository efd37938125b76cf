import { editorMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { limits, newHistory, type Deck } from '../deck/index.ts';
import type { DeckStore, SavedDeck } from '../store/index.ts';
import { KeptDeck } from './kept-deck.svelte.ts';
import type { LeftDeck, LeftDecks } from './left-decks.svelte.ts';
import { newPlace, savedPlace } from './stored-place.ts';

/** What the editor works on: the deck that is edited, and what the reader can put in its place. */
export class EditorSession extends KeptDeck {
  constructor(
    store: DeckStore,
    persistent: boolean,
    readonly defaultDeck: Deck,
    language: Language,
    announce: (text: string) => void,
    left?: LeftDecks
  ) {
    super(store, persistent, language, announce, left);
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

  /** A deck from a file or a link; `made` where the program made it, to begin with. */
  open(deck: Deck, made = false): Promise<void> {
    return this.try(async () => {
      await this.autosave.settled();
      this.replace(newHistory(deck), newPlace());
      if (made) this.markBeginning();
      this.#announceOpened();
      await this.autosave.save(deck);
    });
  }

  switchTo(id: string): Promise<void> {
    return this.try(async () => {
      await this.#show(await this.#load(id));
      this.#announceOpened();
    });
  }

  /** Removes the deck that is looked at; it can be put back. */
  discard(): Promise<void> {
    return this.try(async () => {
      const { title } = this.deck;
      await this.removeFromStore();
      await this.#showAny();
      this.announce(editorMessage(this.language, 'announce.deckRemoved', { title }));
    });
  }

  takeOver(): Promise<void> {
    return this.try(async () => {
      await this.#show(await this.#load(this.autosave.id));
      this.announce(editorMessage(this.language, 'announce.tookOver'));
    });
  }

  saveCopy(): Promise<void> {
    return this.try(async () => {
      // Room for the words that make it the name of a copy.
      const title = editorMessage(this.language, 'deck.copy', { title: this.deck.title.slice(0, limits.title - 20) });
      await this.autosave.settled();
      this.autosave.follow(newPlace());
      this.retitle(title);
      await this.autosave.settled();
      // What was refused is told where the deck's state is.
      if (!this.unkept) this.announce(editorMessage(this.language, 'announce.copied', { title }));
    });
  }

  /** Shows a deck that was left, as it was left, and keeps it if the store now takes it. */
  back(left: LeftDeck): Promise<void> {
    return this.try(async () => {
      await this.autosave.settled();
      this.left.drop(left);
      this.replace(left.history, left.removed ? newPlace() : left.place, left.chosen);
      this.#announceOpened();
      await this.autosave.save(this.deck);
    });
  }

  #announceOpened() {
    const { title, slides } = this.deck;
    this.announce(editorMessage(this.language, 'announce.opened', { title, count: slides.length }));
  }

  async #load(id: string): Promise<SavedDeck> {
    const kept = await this.autosave.load(id);
    if (!kept) throw new Error(`The store has no briefing ${id} that can be read.`);
    return kept;
  }

  async #show(kept: SavedDeck): Promise<void> {
    await this.autosave.choose(kept.id);
    this.replace(newHistory(kept.deck), savedPlace(kept));
  }

  async #showAny(): Promise<void> {
    const next = this.autosave.entries.find(({ problems }) => problems.length === 0);
    if (next) await this.#show(await this.#load(next.id));
    else await this.#showFallback();
  }

  async #showFallback(): Promise<void> {
    const { unreadable } = this;
    await this.autosave.settled();
    this.replace(newHistory(this.defaultDeck), newPlace());
    this.markBeginning();
    this.isDefault = true;
    this.unreadable = unreadable;
  }
}
