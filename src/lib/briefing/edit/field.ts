import { readDeck } from '../read.ts';
import { deckVersion } from '../schema.ts';
import type { DeckProblem, Slide } from '../types.ts';
import { writeDeck } from '../write.ts';

/** Why a slide cannot be kept as it is written: as its file would be refused. */
export function slideProblem(slide: Slide): DeckProblem | undefined {
  return readDeck({ ...writeDeck({ title: '…', slides: [slide] }), version: deckVersion }).problems[0];
}

/** The same of a deck's own title. */
export function deckTitleProblem(title: string): DeckProblem | undefined {
  return readDeck({ version: deckVersion, title, slides: [{ id: 'a', title: '…', text: '' }] }).problems[0];
}
