import { saveFile } from '$lib/export';
import { deckFileName, deckFileText, deckFileType } from '../store';
import type { Deck } from '../types';

/** Has the browser save a deck as a file; gives the name of the file. */
export function saveDeckFile(deck: Deck): string {
  const name = deckFileName(deck);
  saveFile({ name, type: deckFileType, body: deckFileText(deck) });
  return name;
}
