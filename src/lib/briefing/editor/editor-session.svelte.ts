import { editorMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { limits, newHistory, sameDeck, type Deck } from '../deck/index.ts';
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

  /**
   * Shows the deck that was on the screen when the editor was left, where that is not kept; else the reader's own; the
   * default one where there is none that can be read.
   */
  async start(): Promise<void> {
    const open = this.left.takeOpen();
    if (open) {
      this.replace(open.history, open.place, open.chosen);
      await this.save(this.deck);
      await this.autosave.look();
      return;
    }
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

  /** The store is the browser's from now on: what was held by the page is in it, and the reader's own deck is shown. */
  storeAnswered(): Promise<void> {
    return this.try(async () => {
      this.persistent = true;
      await this.autosave.look();
      const kept = this.isDefault ? await this.autosave.loadCurrent() : null;
      if (kept && this.isDefault) await this.#show(kept);
      this.announce(editorMessage(this.language, 'announce.storeAnswered'));
    });
  }

  /** A deck from a file or a link; `made` where the program made it, to begin with. */
  open(deck: Deck, made = false): Promise<void> {
    return this.try(async () => {
      const same = made ? await this.#findSame(deck) : null;
      await this.autosave.settled();
      if (same) await this.#show(same);
      else this.replace(newHistory(deck), newPlace());
      if (made) this.markBeginning();
      this.#announceOpened();
      if (!same) await this.save(deck);
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
      await this.retry();
      this.announce(editorMessage(this.language, 'announce.deckRemoved', { title }));
    });
  }

  takeOver(): Promise<void> {
    return this.try(async () => {
      await this.#show(await this.#load(this.autosave.id));
      this.announce(editorMessage(this.language, 'announce.tookOver'));
    });
  }

  /** Keeps the deck under another name; where the store has none of its own any more, as what it was. */
  saveCopy(): Promise<void> {
    return this.try(async () => {
      const { place } = this.autosave;
      if (place.conflict === 'removed') {
        await this.autosave.settled();
        this.autosave.follow({ ...place, conflict: null, removed: true });
        await this.save(this.deck);
        if (!this.unkept) this.announce(editorMessage(this.language, 'announce.copied', { title: this.deck.title }));
        return;
      }
      // Room for the words that make it the name of a copy; half of a letter could not be read again.
      const room = this.deck.title.slice(0, limits.title - 20).replace(/\p{Cs}$/u, '');
      const title = editorMessage(this.language, 'deck.copy', { title: room });
      await this.autosave.settled();
      this.autosave.follow(newPlace());
      this.retitle(title);
      await this.save(this.deck);
      // What was refused is told where the deck's state is.
      if (!this.unkept) this.announce(editorMessage(this.language, 'announce.copied', { title }));
    });
  }

  /** Shows a deck that was left, as it was left, and keeps it if the store now takes it. */
  back(left: LeftDeck): Promise<void> {
    return this.try(async () => {
      await this.autosave.settled();
      if (this.left.all.includes(left)) {
        this.left.drop(left);
        this.replace(left.history, left.place, left.chosen);
        this.#announceOpened();
        await this.save(this.deck);
        // Its conflict may have ended meanwhile, or be another one.
        await this.autosave.look();
        return;
      }
      // The store took it meanwhile.
      await this.#show(await this.#load(left.place.id));
      this.#announceOpened();
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

  /** The deck as the program makes it, where it is stored and nobody changed it: it need not be there twice. */
  async #findSame(deck: Deck): Promise<SavedDeck | null> {
    for (const { id, title } of this.autosave.entries) {
      if (title !== deck.title) continue;
      const kept = await this.autosave.load(id).catch(() => null);
      if (kept && sameDeck(kept.deck, deck)) return kept;
    }
    return null;
  }

  async #show(kept: SavedDeck): Promise<void> {
    await this.autosave.choose(kept.id);
    const { history, chosen } = this.left.recall(kept.id, kept.deck) ?? { history: newHistory(kept.deck) };
    this.replace(history, { ...savedPlace(kept), stored: history.deck }, chosen);
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
