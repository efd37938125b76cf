import { deflateSync, inflateSync } from 'fflate';
import { readDeckBytes } from './deck-json.ts';
import { maxLinkLength } from './deck-limits.ts';
import type { Deck } from './deck.ts';
import type { DeckReading } from './read-deck.ts';
import { writeDeck } from './write-deck.ts';

const name = 'deck';

/** The part of an address after `#` that carries a deck: deflated JSON as base64url. */
export function writeDeckHash(deck: Deck): string {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(writeDeck(deck))), { level: 9 });
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `#${name}=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** What stands after `#` in an address -> a deck, or why there is none; null where it is not meant as one. */
export function readDeckHash(hash: string): DeckReading | null {
  const text = hash.startsWith(`#${name}=`) ? hash.slice(name.length + 2) : null;
  if (text === null) return null;
  if (text.length > maxLinkLength) return refused('linkLong');
  if (!/^[\w-]+$/.test(text)) return refused('foreign');
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return readDeckBytes(inflateSync(Uint8Array.from(binary, (letter) => letter.charCodeAt(0))));
  } catch {
    return refused('cut');
  }
}

const refused = (fault: 'linkLong' | 'foreign' | 'cut'): DeckReading => ({
  deck: null,
  problems: [{ path: 'link', fault, value: '', allowed: String(maxLinkLength) }]
});
