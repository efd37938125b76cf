import { editorMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import {
  addSlide,
  changeSlide,
  duplicateSlide,
  isFull,
  limits,
  moveSlide,
  newHistory,
  placeOf,
  recordEdit,
  redoEdit,
  removeSlide,
  slideAt,
  undoEdit,
  type Deck,
  type Edit,
  type EditName,
  type History,
  type NewSlide,
  type Slide
} from '../deck/index.ts';
import type { DeckStore, SavedDeck } from '../store/index.ts';
import { Autosave } from './autosave.svelte.ts';

/** What the editor works on: a deck with its past, the slide that is looked at, and how far it is kept. */
export class EditorSession {
  history = $state.raw<History>(newHistory({ title: '', slides: [] }));
  chosen = $state('');
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
    readonly language: Language,
    readonly announce: (text: string) => void
  ) {
    this.autosave = new Autosave(store);
  }

  get deck(): Deck {
    return this.history.deck;
  }
  get slide(): Slide | undefined {
    return this.deck.slides[this.place];
  }
  get place(): number {
    return Math.max(0, placeOf(this.deck, this.chosen));
  }

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

  /** The deck changed; what changed is kept. Gives whether anything did. */
  change(deck: Deck, edit: Edit): boolean {
    const before = this.history;
    this.history = recordEdit(before, deck, edit);
    if (this.history === before) return false;
    this.isDefault = false;
    this.removed = null;
    this.failed = false;
    void this.autosave.save(deck);
    return true;
  }

  retitle(title: string) {
    this.change({ ...this.deck, title }, { name: 'title', slide: null, title, field: 'title' });
  }

  write(slide: Slide, field: string) {
    this.change(changeSlide(this.deck, slide), { name: 'slide', slide: slide.id, title: slide.title, field });
  }

  /** Adds a slide after the one that is looked at, and looks at it. */
  add(slide: NewSlide) {
    if (this.#refusesMore()) return;
    const deck = addSlide(this.deck, slide, this.place);
    this.#did(deck, 'add', deck.slides[this.place + 1]);
    this.announce(editorMessage(this.language, 'announce.added', { number: this.place + 1 }));
  }

  duplicate(id: string) {
    if (this.#refusesMore()) return;
    const deck = duplicateSlide(this.deck, id);
    this.#did(deck, 'duplicate', deck.slides[placeOf(this.deck, id) + 1]);
    this.announce(editorMessage(this.language, 'announce.duplicated', { number: this.place + 1 }));
  }

  /** Moves a slide to a place, counted from 0, and says where it now stands. */
  move(id: string, place: number) {
    const deck = moveSlide(this.deck, id, place);
    const slide = deck.slides[placeOf(deck, id)];
    if (deck === this.deck) this.announce(editorMessage(this.language, place < 0 ? 'announce.first' : 'announce.last'));
    else if (slide) {
      this.#did(deck, 'move', slide);
      this.announce(
        editorMessage(this.language, 'announce.moved', {
          title: slide.title,
          number: this.place + 1,
          count: deck.slides.length
        })
      );
    }
  }

  /** Deletes a slide and looks at the one that takes its place. */
  remove(id: string) {
    const [place, slide] = [placeOf(this.deck, id), this.deck.slides.find((other) => other.id === id)];
    const deck = removeSlide(this.deck, id);
    if (deck === this.deck || !slide) {
      this.announce(editorMessage(this.language, 'announce.only'));
      return;
    }
    this.change(deck, { name: 'remove', slide: id, title: slide.title });
    this.chosen = slideAt(deck, place)?.id ?? '';
    this.announce(editorMessage(this.language, 'announce.removed', { title: slide.title }));
  }

  undo() {
    this.#travel('announce.undone', this.history.past[0]?.edit, undoEdit(this.history));
  }
  redo() {
    this.#travel('announce.redone', this.history.future[0]?.edit, redoEdit(this.history));
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

  #refusesMore(): boolean {
    if (!isFull(this.deck)) return false;
    this.announce(editorMessage(this.language, 'announce.full', { max: limits.slides }));
    return true;
  }

  #did(deck: Deck, name: EditName, slide: Slide | undefined) {
    if (!slide) return;
    this.change(deck, { name, slide: slide.id, title: slide.title });
    this.chosen = slide.id;
  }

  #travel(key: 'announce.undone' | 'announce.redone', edit: Edit | undefined, history: History) {
    if (!edit) return;
    const before = this.place;
    this.history = history;
    const { deck } = history;
    this.chosen =
      slideAt(deck, edit.slide !== null && placeOf(deck, edit.slide) !== -1 ? placeOf(deck, edit.slide) : before)?.id ??
      '';
    this.announce(
      editorMessage(this.language, key, {
        what: editorMessage(this.language, `edit.${edit.name}`, { title: edit.title })
      })
    );
    void this.autosave.save(deck);
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
