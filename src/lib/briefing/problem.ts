import { deckMessage, problemInWords } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { DeckProblem } from './types.ts';

/** What is wrong with a deck and what is allowed, in a sentence. */
export function faultInWords(language: Language, problem: DeckProblem): string {
  if (problem.fault === 'view') return problemInWords(language, problem.view);
  const { fault, value, allowed } = problem;
  return deckMessage(language, `fault.${fault}`, { value, allowed });
}

/** The same, and where. */
export const deckProblemInWords = (language: Language, problem: DeckProblem): string =>
  deckMessage(language, 'problem', {
    where: whereInWords(language, problem.path),
    problem: faultInWords(language, problem)
  });

/** A path may hold a field that nobody knows, of any length; so much of it is told. */
const longestTold = 80;

function whereInWords(language: Language, path: string): string {
  if (path === 'file' || path === 'link') return deckMessage(language, `where.${path}`);
  const [, line] = /^line (\d+)$/.exec(path) ?? [];
  if (line !== undefined) return deckMessage(language, 'where.line', { line });
  const [, number, field] = /^slides\.(\d+)(?:\.(.*))?$/s.exec(path) ?? [];
  if (number === undefined) return path.slice(0, longestTold);
  if (field === undefined) return deckMessage(language, 'where.slide', { number });
  const [, step] = /^steps\.(\d+)$/.exec(field) ?? [];
  return step === undefined
    ? deckMessage(language, 'where.field', { number, field: field.slice(0, longestTold) })
    : deckMessage(language, 'where.step', { number, step });
}
