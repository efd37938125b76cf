import * as v from 'valibot';
import { readDeck, type Deck, type DeckProblem } from '../deck/index.ts';

/** A deck that is kept. Each save makes its revision one higher. */
export interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly deck: Deck;
}

/** A kept deck as a list shows it; `problems` where this program cannot read it. It stays as it is. */
export interface KeptName {
  readonly id: string;
  readonly title: string;
  readonly problems: readonly DeckProblem[];
}

/** What became of a save: the new revision, or that what is kept is another one than was changed. */
export type Saved = { readonly revision: number } | 'refused';

/** Where decks are kept. One of them is the one that is presented and that slides are added to. */
export interface Shelf {
  readonly names: () => Promise<readonly KeptName[]>;
  readonly present: () => Promise<string | null>;
  readonly choose: (id: string) => Promise<void>;
  /** Null where there is none, or none that can be read. */
  readonly take: (id: string) => Promise<Kept | null>;
  /** The revision that is kept; null where none is. */
  readonly revision: (id: string) => Promise<number | null>;
  /** Keeps a deck that was made from a revision; 0 is one that was never kept. */
  readonly save: (id: string, deck: Deck, from: number) => Promise<Saved>;
  readonly remove: (id: string) => Promise<void>;
  /** Lets go of the store, once what was asked of it is done. Nothing can be asked of it afterwards. */
  readonly close: () => void;
}

/** A kept deck as it stands in a store: its file, which is read anew each time, as any file is. */
const keptRecord = v.object({
  id: v.string(),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  file: v.unknown()
});
export type KeptRecord = v.InferOutput<typeof keptRecord>;

/** The revision that a save makes; null where it is refused, since another one than `from` is kept. */
export const nextRevision = (kept: number | null, from: number): number | null =>
  (kept ?? 0) === from ? from + 1 : null;

/** What a store gave -> a record; null where it is none. */
export function recordOf(value: unknown): KeptRecord | null {
  const parsed = v.safeParse(keptRecord, value);
  return parsed.success ? parsed.output : null;
}

export function keptOf(value: unknown): Kept | null {
  const record = recordOf(value);
  const deck = record && readDeck(record.file).deck;
  return deck && { id: record.id, revision: record.revision, deck };
}

export function nameOf(value: unknown): KeptName | null {
  const record = recordOf(value);
  if (record === null) return null;
  const { deck, problems } = readDeck(record.file);
  return { id: record.id, title: deck?.title ?? '', problems };
}

/** An id for a deck that is new: 64 random bits, as hexadecimal digits. */
export const newDeckId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
