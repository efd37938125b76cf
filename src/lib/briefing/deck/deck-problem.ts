import { deckMessage, problemInWords } from '#lib/messages/index.ts';
import type { Language, ViewProblem } from '#lib/view/index.ts';

/** What can be wrong with a deck and with what carries it. Each has a sentence among the messages. */
export type DeckFault =
  // What carries it.
  | 'large'
  | 'unread'
  | 'utf8'
  | 'json'
  | 'yaml'
  | 'alias'
  | 'parts'
  | 'key'
  | 'linkLong'
  | 'foreign'
  | 'cut'
  // Its form.
  | 'deck'
  | 'version'
  | 'newer'
  | 'unknown'
  | 'missing'
  | 'text'
  | 'empty'
  | 'long'
  | 'control'
  | 'list'
  | 'none'
  | 'many'
  | 'kind'
  | 'id'
  | 'twice'
  | 'chart'
  | 'event'
  // Its views.
  | 'parameter'
  | 'nothing'
  | 'noEvents'
  // Its words.
  | 'count';

/** What of a deck cannot be followed, and what could be; `problemInWords` says it to the person who wrote it. */
export type DeckProblem = {
  /** Where: `slides.2.view`, counted from 1; of what carries the deck `file`, `link` or `line 3`. */
  readonly path: string;
} & (
  | {
      readonly fault: DeckFault;
      /** What stands there, or how much of it; cut short. */
      readonly value: string;
      /** What could stand there, in no language; empty where the fault says it. */
      readonly allowed: string;
    }
  | { readonly fault: 'view'; readonly view: ViewProblem }
);

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
const maxFieldLength = 80;

function whereInWords(language: Language, path: string): string {
  if (path === 'file' || path === 'link') return deckMessage(language, `where.${path}`);
  const [, line] = /^line (\d+)$/.exec(path) ?? [];
  if (line !== undefined) return deckMessage(language, 'where.line', { line });
  const [, number, field] = /^slides\.(\d+)(?:\.(.*))?$/s.exec(path) ?? [];
  if (number === undefined) return path.slice(0, maxFieldLength);
  if (field === undefined) return deckMessage(language, 'where.slide', { number });
  const [, step] = /^steps\.(\d+)$/.exec(field) ?? [];
  return step === undefined
    ? deckMessage(language, 'where.field', { number, field: field.slice(0, maxFieldLength) })
    : deckMessage(language, 'where.step', { number, step });
}
