import type { Box } from './card-position.ts';

/** What leads to a mark: the pointer passes over it, or it has the focus. */
type Way = 'pointer' | 'focus';

/** So long the pointer may take across the gap from a mark to its card, in milliseconds. */
const grace = 250;

/** Which mark of a drawing is pointed at, and whether its card is shown. */
export class Pointing {
  /** Id of the mark; null where none is pointed at. */
  mark = $state<string | null>(null);
  /** Where it stands, in pixels of the window. */
  box = $state<Box | null>(null);
  way = $state<Way>('pointer');
  /** Ids of marks that lie below it where the pointer is. */
  below = $state.raw<readonly string[]>([]);
  /** The card holds the focus. */
  pinned = $state(false);
  /** Put away by Escape until another mark is pointed at. */
  dismissed = $state(false);
  #leaving: ReturnType<typeof setTimeout> | undefined;

  readonly #measure: (mark: string) => Box | null;

  constructor(measure: (mark: string) => Box | null) {
    this.#measure = measure;
  }

  get carded() {
    return this.mark !== null && !this.dismissed;
  }

  show(mark: string, way: Way, below: readonly string[] = []) {
    this.stay();
    this.below = below;
    // What has the focus keeps its card until the pointer asks for another.
    if (this.mark === mark && way === 'pointer') return;
    this.mark = mark;
    this.way = way;
    this.pinned = false;
    this.dismissed = false;
    this.measure();
  }

  /** The drawing has changed below the pointer. */
  measure() {
    this.box = this.mark === null ? null : this.#measure(this.mark);
    if (this.box === null) this.hide();
  }

  hide() {
    this.stay();
    this.mark = null;
    this.box = null;
    this.pinned = false;
  }

  /** The pointer has left the mark; it may be on its way to the card. */
  leave() {
    this.stay();
    if (this.way === 'pointer' && !this.pinned) this.#leaving = setTimeout(() => this.hide(), grace);
  }

  /** The pointer has come to the card, or back. */
  stay() {
    clearTimeout(this.#leaving);
  }
}
