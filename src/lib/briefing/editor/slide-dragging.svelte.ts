/** A press that moves no further is a click, in pixels: a hand on a mouse trembles by a few. */
const clickSlack = 6;
/** So near to an end of the list, in pixels, a dragged slide makes it scroll: about the height of a finger. */
const scrollEdge = 48;
/** How far it scrolls a frame, in pixels: some 700 a second, slow enough to stop at a slide. */
const scrollStep = 12;

/**
 * A slide on its way to another place, by mouse, pen or finger. A finger drags by the grip only, so that it can scroll.
 */
export class SlideDragging {
  /** What is dragged; null while nothing is. */
  id = $state<string | null>(null);
  /** The gap it would come down in. */
  gap = $state(0);
  /** Whether the click that ends a drag is still to come. */
  ended = false;

  #pressed: {
    readonly id: string;
    readonly place: number;
    readonly x: number;
    readonly y: number;
    readonly pointer: number;
  } | null = null;
  #y = 0;
  #frame = 0;

  constructor(
    readonly list: () => HTMLElement | undefined,
    readonly move: (id: string, place: number) => void
  ) {}

  press(event: PointerEvent) {
    this.ended = false;
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const row = event.target.closest<HTMLElement>('[data-row]');
    if (!row || (event.pointerType === 'touch' && !event.target.closest('[data-grip]'))) return;
    const place = this.#rows().indexOf(row);
    this.#pressed = {
      id: row.dataset['row'] ?? '',
      place,
      x: event.clientX,
      y: event.clientY,
      pointer: event.pointerId
    };
  }

  go(event: PointerEvent) {
    const pressed = this.#pressed;
    if (pressed?.pointer !== event.pointerId) return;
    if (this.id === null) {
      if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < clickSlack) return;
      this.list()?.setPointerCapture(event.pointerId);
      this.id = pressed.id;
      this.#frame = requestAnimationFrame(() => {
        this.#scroll();
      });
    }
    this.#y = event.clientY;
    this.gap = this.#gap();
  }

  drop() {
    const pressed = this.#pressed;
    if (pressed && this.id !== null) {
      const place = placeInGap(pressed.place, this.#gap());
      this.ended = true;
      this.stop();
      if (place !== pressed.place) this.move(pressed.id, place);
    }
    this.#pressed = null;
  }

  /** Leaves the slide where it was. */
  stop() {
    cancelAnimationFrame(this.#frame);
    this.id = null;
    this.#pressed = null;
  }

  #rows = () => [...(this.list()?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  #gap = () =>
    gapAt(
      this.#rows().map((row) => row.getBoundingClientRect()),
      this.#y
    );

  #scroll() {
    const list = this.list();
    if (this.id === null || !list) return;
    const { top, bottom } = list.getBoundingClientRect();
    const [above, below] = [Math.max(top, 0), Math.min(bottom, window.innerHeight)];
    const by = this.#y < above + scrollEdge ? -scrollStep : this.#y > below - scrollEdge ? scrollStep : 0;
    if (by !== 0) {
      if (list.scrollHeight > list.clientHeight) list.scrollBy({ top: by, behavior: 'instant' });
      else window.scrollBy({ top: by, behavior: 'instant' });
      this.gap = this.#gap();
    }
    this.#frame = requestAnimationFrame(() => {
      this.#scroll();
    });
  }
}

/** A slide in the list as it stands in the window, in pixels. */
interface Row {
  readonly top: number;
  readonly height: number;
}

/** Between which slides a dragged one would come down: the number of slides whose middle lies above the pointer. */
const gapAt = (rows: readonly Row[], y: number): number =>
  rows.filter(({ top, height }) => top + height / 2 < y).length;

/** The place of a slide from `from` that comes down in a gap: gaps behind it close up by one. */
const placeInGap = (from: number, gap: number): number => (gap > from ? gap - 1 : gap);
