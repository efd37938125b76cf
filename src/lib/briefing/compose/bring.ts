import { deckFileName, deckFileText, deckFileType } from '../store';
import type { Deck } from '../types';

/** Within this time a browser takes hold of what it saves, in milliseconds. */
const longestStart = 60_000;

/** Has the browser save a deck as a file; gives the name of the file. */
export function saveDeckFile(deck: Deck): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([deckFileText(deck)], { type: deckFileType }));
  link.download = deckFileName(deck);
  link.click();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, longestStart);
  return link.download;
}
