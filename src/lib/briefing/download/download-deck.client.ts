import type { Dataset } from '#lib/dataset/index.ts';
import {
  boxedNote,
  browserTools,
  deckFile,
  saveFile,
  stepsIn,
  type DeckFormat,
  type StepChoice
} from '#lib/export/index.ts';
import type { Language, Theme } from '#lib/view/index.ts';
import { deckName, type Deck } from '../deck/index.ts';
import { fetchFigures } from '../slide/compared-figures.svelte.ts';
import { deckForExport } from './deck-for-export.ts';

/**
 * Makes the file of a deck on the page, without any server but for what it compares, and has the browser save it; gives its name, and what is to
 * be said of its letters. One that is not the `packaged` deck is called by its title.
 */
export async function downloadDeck(
  deck: Deck,
  packaged: Deck,
  dataset: Dataset,
  language: Language,
  theme: Theme,
  format: DeckFormat,
  steps: StepChoice
): Promise<{ readonly name: string; readonly note: string }> {
  const name = deck.title === packaged.title ? undefined : deckName(deck);
  await fetchFigures(deck);
  const file = await deckFile(
    dataset,
    deckForExport(deck, dataset, language, theme, stepsIn(format, steps), name),
    format,
    browserTools
  );
  saveFile(file);
  return { name: file.name, note: boxedNote(language, file.boxed, format === 'pptx' ? null : 'pptx') };
}
