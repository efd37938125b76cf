import { readDeck } from '../read';
import { deckVersion } from '../schema';
import type { Slide } from '../types';
import { writeDeck } from '../write';

/** Why a slide cannot be kept as it is written, in the words of the file format; empty where it can. */
export function slideProblem(slide: Slide): string {
  return readDeck({ ...writeDeck({ title: '…', slides: [slide] }), version: deckVersion }).problems[0]?.message ?? '';
}

/** The same of a deck's own title. */
export function deckTitleProblem(title: string): string {
  return readDeck({ version: deckVersion, title, slides: [{ id: 'a', title: '…', text: '' }] }).problems[0]?.message ?? '';
}
