import { readStored, writeStored } from './browser-storage.client.ts';

/** Under which name the browser keeps the size. */
const name = 'briefing notes size';
/** Sizes of the notes, in rem. */
const sizes = [1, 1.25, 1.5, 1.875, 2.25, 2.75];
/** That of who has chosen none. */
const usual = 1;

/** How large the presenter has the notes, kept in the browser from one briefing to the next. */
export class NotesSize {
  #step = $state(stepOf(readStored('localStorage', name)));

  /** In rem. */
  get rem(): number | undefined {
    return sizes[this.#step];
  }
  get isSmallest(): boolean {
    return this.#step === 0;
  }
  get isLargest(): boolean {
    return this.#step === sizes.length - 1;
  }

  /** The next larger size, or the next smaller one, as far as there is one. */
  change(by: 1 | -1) {
    this.#step = Math.min(Math.max(0, this.#step + by), sizes.length - 1);
    writeStored('localStorage', name, String(this.rem));
  }
}

function stepOf(text: string | null): number {
  const known = sizes.findIndex((each) => String(each) === text);
  return known === -1 ? usual : known;
}
