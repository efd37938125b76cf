import type { Dataset } from '$lib/dataset';
import { deckFile, drawOnPage, pageRaster, saveFile, type DeckFormat } from '$lib/export';
import type { Language, Theme } from '$lib/view';
import type { Deck } from '../types';
import { handedDeck } from './handed';

/** Makes the file of a deck on the page, without any server, and has the browser save it; gives its name. */
export async function handOver(deck: Deck, dataset: Dataset, language: Language, theme: Theme, format: DeckFormat): Promise<string> {
  const file = await deckFile(dataset, handedDeck(deck, dataset, language, theme), format, { draw: drawOnPage, raster: pageRaster });
  saveFile(file);
  return file.name;
}
