import { memoize, memoizeBy } from '#lib/memo/index.ts';
import type { Language } from '#lib/view/index.ts';
import { readMessage, type Values } from './read-message.ts';

type Table = Readonly<Record<string, string>>;

/** The names of the arguments in a message, read from its text. */
type Arguments<S> = S extends `${string}{$${infer Head}}${infer Rest}`
  ? (Head extends `${infer Name} ${string}` ? Name : Head) | Arguments<Rest>
  : never;

/** So many sentences of a table are remembered: most of a drawing's are those of the drawing before. */
const maxSentences = 20_000;

/**
 * The arguments as a text that no others have: names and values both, since two that change places make another
 * sentence, and each text by its length, so that it can hold anything. Written out: this is asked hundreds of times for
 * one drawing.
 */
function askedWith(values: Values): string {
  let asked = '';
  for (const name in values) {
    const value = values[name];
    asked += typeof value === 'string' ? ` ${name} "${value.length} ${value}` : ` ${name} ${value}`;
  }
  return asked;
}

type ValuesOf<T> = Record<Arguments<T>, string | number>;

/**
 * The formatter of one table of messages, given in every language: `(language, key, arguments)` -> text. The types of
 * keys and arguments are read from `T`. Arguments are plain text: they are never read as markup.
 */
export function messagesOf<T extends Table>(
  tables: Readonly<Record<Language, Readonly<Record<keyof T & string, string>>>>
) {
  const messagesIn = memoize((language: Language) =>
    memoize((key: keyof T & string) => readMessage(tables[language][key]))
  );
  const sentence = memoizeBy(
    (language: Language, key: keyof T & string, values: Values | undefined) =>
      `${language} ${key}${values === undefined ? '' : askedWith(values)}`,
    (language, key, values) => messagesIn(language)(key)(language, values),
    maxSentences
  );
  return <K extends keyof T & string>(
    language: Language,
    key: K,
    ...[values]: [Arguments<T[K]>] extends [never] ? [] : [ValuesOf<T[K]>]
  ): string => sentence(language, key, values);
}
