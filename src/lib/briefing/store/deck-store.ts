import * as v from 'valibot';
import { readDeck, type Deck, type DeckProblem } from '../deck/index.ts';

/** A deck that is stored. Each save makes its revision one higher. */
export interface SavedDeck {
  readonly id: string;
  readonly revision: number;
  readonly deck: Deck;
}

/** A stored deck as a list shows it; `problems` where this program cannot read it. It stays as it is. */
export interface DeckEntry {
  readonly id: string;
  readonly title: string;
  readonly problems: readonly DeckProblem[];
}

/** What became of a save: the new revision, or that the stored deck is another one than was changed. */
export type SaveResult = { readonly revision: number } | 'refused';

/** Where decks are stored. The current one is presented, and slides are added to it. */
export interface DeckStore {
  readonly list: () => Promise<readonly DeckEntry[]>;
  readonly current: () => Promise<string | null>;
  readonly setCurrent: (id: string) => Promise<void>;
  /** Null where there is none, or none that can be read. */
  readonly load: (id: string) => Promise<SavedDeck | null>;
  /** The revision that is stored; null where none is. */
  readonly revision: (id: string) => Promise<number | null>;
  /** Stores a deck that was made from a revision; 0 is one that was never stored. */
  readonly save: (id: string, deck: Deck, from: number) => Promise<SaveResult>;
  /** Puts back a deck that was removed, as the revision after the one it had; refused where one has its id. */
  readonly restore: (id: string, deck: Deck, from: number) => Promise<SaveResult>;
  readonly remove: (id: string) => Promise<void>;
  /**
   * Calls `listener` each time that the browser ends the connection, as where the site's data are deleted, until the
   * function that it gives is called: what is stored may be another by then.
   */
  readonly onEnd: (listener: () => void) => () => void;
  /** Lets go of the store, once what was asked of it is done. Nothing can be asked of it afterwards. */
  readonly close: () => void;
}

/** A deck as it stands in a store: its file, which is read anew each time, as any file is. */
const deckRecord = v.object({
  id: v.string(),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  file: v.unknown()
});
export type DeckRecord = v.InferOutput<typeof deckRecord>;

/** The revision that a save makes; null where it is refused, since another one than `from` is stored. */
export const nextRevision = (stored: number | null, from: number): number | null =>
  (stored ?? 0) === from ? from + 1 : null;

/** The revision of a deck that is put back, higher than any that a tab may know; null where its id is taken. */
export const restoredRevision = (stored: number | null, from: number): number | null =>
  stored === null ? from + 1 : null;

/** What a store gave -> a record; null where it is none. */
export function recordOf(value: unknown): DeckRecord | null {
  const parsed = v.safeParse(deckRecord, value);
  return parsed.success ? parsed.output : null;
}

/** What a store gave -> its deck; null where it is none, or none that can be read. */
export function savedDeckOf(value: unknown): SavedDeck | null {
  const record = recordOf(value);
  const deck = record && readDeck(record.file).deck;
  return deck && { id: record.id, revision: record.revision, deck };
}

/** What a store gave -> its line in a list; null where it is no record of a deck. */
export function entryOf(value: unknown): DeckEntry | null {
  const record = recordOf(value);
  if (record === null) return null;
  const { deck, problems } = readDeck(record.file);
  return { id: record.id, title: deck?.title ?? '', problems };
}

/** An id for a deck that is new: 64 random bits, as hexadecimal digits. */
export const newDeckId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
