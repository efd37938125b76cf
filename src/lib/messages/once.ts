import type { Language } from '#lib/view/index.ts';

/**
 * What is told of a thing that never changes, in each language: worked out once, and remembered for as long as the
 * thing is there.
 */
export function toldOnce<T extends object>(
  tell: (language: Language, thing: T) => string
): (language: Language, thing: T) => string {
  const told = new Map<Language, WeakMap<T, string>>();
  return (language, thing) => {
    const known = told.get(language) ?? new WeakMap<T, string>();
    told.set(language, known);
    const words = known.get(thing) ?? tell(language, thing);
    known.set(thing, words);
    return words;
  };
}
