import { memoize } from '#lib/memo/index.ts';
import type { Language } from '#lib/view/index.ts';
import { message } from './message.ts';

const listOf = memoize((language: Language) => new Intl.ListFormat(language));
const choiceOf = memoize((language: Language) => new Intl.ListFormat(language, { type: 'disjunction' }));

/** Several things as one list: "one, two, and three". */
export const listInWords = (language: Language, things: readonly string[]): string => listOf(language).format(things);

/** Several things of which each will do: "one, two, or three". */
export const choiceInWords = (language: Language, things: readonly string[]): string =>
  choiceOf(language).format(things);

/** The same of things that may hold commas themselves, which would not be told from those of the list. */
export const namesInWords = (language: Language, names: readonly string[]): string =>
  names.length > 1 && names.some((name) => /[,،]/.test(name))
    ? names.join(message(language, 'list.between'))
    : listInWords(language, names);
