import type { Dataset, Problem } from '#lib/dataset/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { checkDeck } from './check.ts';
import { faultInWords } from './problem.ts';
import type { DeckProblem } from './types.ts';
import { lineFinder, readDeckYaml } from './yaml.ts';

/**
 * All problems of a deck's file: of its form and, if that is right and there are data to ask, of what it asks of them.
 */
export function checkDeckFile(file: string, bytes: Uint8Array, dataset: Dataset | null): Problem[] {
  const text = utf8Of(bytes);
  if (text === null)
    return [
      {
        file,
        line: 1,
        column: 'file',
        message: faultInWords(defaultView.lang, { path: 'file', fault: 'utf8', value: '', allowed: '' })
      }
    ];
  const { deck, problems } = readDeckYaml(text);
  const lineOf = lineFinder(text);
  const found: readonly DeckProblem[] = deck && dataset ? checkDeck(dataset, deck) : problems;
  return found.map((problem) => ({
    file,
    line: lineOf(problem.path),
    column: problem.path,
    message: faultInWords(defaultView.lang, problem)
  }));
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
