import { limits } from './deck-limits.ts';
import type { Deck } from './deck.ts';
import { readDeck, type DeckReading } from './read-deck.ts';
import { writeDeck } from './write-deck.ts';

export const deckFileType = 'application/json';
const ending = '.dyad.json';
/** Letters of a file's name, before the endings that tell its files apart. */
const maxNameLength = 60;

/** A deck as the text of its file. */
export const deckFileText = (deck: Deck): string => `${JSON.stringify(writeDeck(deck), null, 2)}\n`;

/** `pakistan-and-moscow`: what a deck's files are called, in letters and digits of any script, and hyphens. */
export function deckName({ title }: Pick<Deck, 'title'>): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, maxNameLength)
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'briefing' : words;
}

/** `pakistan-and-moscow.dyad.json` */
export const deckFileName = (deck: Deck): string => deckName(deck) + ending;

/** A file that someone opens -> its deck, or why there is none. A file larger than any deck is not read at all. */
export async function readDeckFile(file: Blob): Promise<DeckReading> {
  if (file.size > limits.bytes) return refused('large');
  try {
    return readDeckBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused('unread');
  }
}

/** UTF-8 of JSON -> a deck, or why there is none. */
export function readDeckBytes(bytes: Uint8Array): DeckReading {
  if (bytes.length > limits.bytes) return refused('large');
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return readDeck(value);
  } catch {
    return refused('json');
  }
}

const refused = (fault: 'large' | 'unread' | 'json'): DeckReading => ({
  deck: null,
  problems: [{ path: 'file', fault, value: '', allowed: String(limits.bytes) }]
});
