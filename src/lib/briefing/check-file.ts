import type { Dataset, Problem } from '$lib/dataset';
import { checkDeck } from './check';
import type { DeckProblem } from './types';
import { lineFinder, readDeckYaml } from './yaml';

/** All problems of a deck's file: of its form and, if that is right and there are data to ask, of what it asks of them. */
export function checkDeckFile(file: string, bytes: Uint8Array, dataset: Dataset | null): Problem[] {
  const text = utf8Of(bytes);
  if (text === null) return [{ file, line: 1, column: 'file', message: 'is not UTF-8' }];
  const { deck, problems } = readDeckYaml(text);
  const lineOf = lineFinder(text);
  const found: readonly DeckProblem[] = deck && dataset ? checkDeck(dataset, deck) : problems;
  return found.map(({ path, message }) => ({ file, line: lineOf(path), column: path, message }));
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
