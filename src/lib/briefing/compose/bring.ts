import { saveFile } from '#lib/export/index.ts';
import { deckFileName, deckFileText, deckFileType } from '../store/index.ts';
import type { Deck } from '../types.ts';

/** Has the browser save a deck as a file; gives the name of the file. */
export function saveDeckFile(deck: Deck): string {
  const name = deckFileName(deck);
  saveFile({ name, type: deckFileType, body: deckFileText(deck) });
  return name;
}
