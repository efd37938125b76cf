import { memoize } from '#lib/memo/index.ts';
import type { Language } from '#lib/view/index.ts';

const listOf = memoize((language: Language) => new Intl.ListFormat(language));

/** Several things as one list: "one, two, and three". */
export const listInWords = (language: Language, things: readonly string[]): string => listOf(language).format(things);
