import type { Dataset, Problem } from '$lib/dataset';
import { checkDeck } from './check';
import type { DeckProblem } from './types';
import { lineFinder, readDeckYaml } from './yaml';

/** All problems of the text of a deck's file: of its form and, if that is right, of what it asks of the data. */
export function checkDeckFile(file: string, text: string, dataset: Dataset): Problem[] {
  const { deck, problems } = readDeckYaml(text);
  const lineOf = lineFinder(text);
  const found: readonly DeckProblem[] = deck ? checkDeck(dataset, deck) : problems;
  return found.map(({ path, message }) => ({ file, line: lineOf(path), column: path, message }));
}
