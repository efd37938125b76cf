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

/** A deck with its past and the slide that is looked at: what is done to its slides, back and forth. */
export abstract class EditedDeck {
  history = $state.raw<History>(newHistory({ title: '', slides: [] }));
  chosen = $state('');

  constructor(
    readonly language: Language,
    readonly announce: (text: string) => void
  ) {}

  /** Keeps the deck as it now is; `edited` where it was changed, not taken back. */
  protected abstract keep(deck: Deck, edited: boolean): void;

  get deck(): Deck {
    return this.history.deck;
  }
  get slide(): Slide | undefined {
    return this.deck.slides[this.place];
  }
  get place(): number {
    return Math.max(0, placeOf(this.deck, this.chosen));
  }

  /** The deck changed; what changed is kept. Gives whether anything did. */
  change(deck: Deck, edit: Edit): boolean {
    const before = this.history;
    this.history = recordEdit(before, deck, edit);
    if (this.history === before) return false;
    // What was told of the edit before holds no longer.
    this.announce('');
    this.keep(deck, true);
    return true;
  }

  retitle(title: string) {
    if (title === this.deck.title) return;
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
    this.keep(deck, false);
  }
}
