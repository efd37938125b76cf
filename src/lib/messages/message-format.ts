import { MessageFormat } from 'messageformat';
import type { MessageFunction } from 'messageformat/functions';
import { memoize, memoizeBy } from '#lib/memo/index.ts';
import type { Language } from '#lib/view/index.ts';

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
function askedWith(values: Readonly<Record<string, string | number>>): string {
  let asked = '';
  for (const name in values) {
    const value = values[name];
    asked += typeof value === 'string' ? ` ${name} "${value.length} ${value}` : ` ${name} ${value}`;
  }
  return asked;
}

type Values<T> = Record<Arguments<T>, string | number>;

/**
 * The formatter of one table of messages, given in every language: `(language, key, arguments)` -> text. The types of
 * keys and arguments are read from `T`. Arguments are plain text: they are never read as markup.
 */
export function messagesOf<T extends Table>(
  tables: Readonly<Record<Language, Readonly<Record<keyof T & string, string>>>>
) {
  const formatIn = memoize((language: Language) =>
    memoize(
      (key: keyof T & string) =>
        new MessageFormat<'number'>(language, tables[language][key], {
          bidiIsolation: 'none',
          functions: { number: pluralOrNumber }
        })
    )
  );
  const sentence = memoizeBy(
    (language: Language, key: keyof T & string, values: Readonly<Record<string, string | number>> | undefined) =>
      `${language} ${key}${values === undefined ? '' : askedWith(values)}`,
    (language, key, values) => formatIn(language)(key).format(values),
    maxSentences
  );
  return <K extends keyof T & string>(
    language: Language,
    key: K,
    ...[values]: [Arguments<T[K]>] extends [never] ? [] : [Values<T[K]>]
  ): string => sentence(language, key, values);
}

const pluralsIn = memoize((language: string) => new Intl.PluralRules(language));
const numbersIn = memoize((language: string) => new Intl.NumberFormat(language));

/**
 * MessageFormat's `:number` without options, for numbers in messages: its plural category selects, else the number
 * itself. The package's own makes Intl's objects anew for every message, which takes longer than all else in a drawing.
 */
const pluralOrNumber: MessageFunction<'number'> = ({ locales }, _options, operand) => {
  const value = Number(operand);
  const language = locales[0]?.toString() ?? '';
  return {
    type: 'number',
    dir: 'ltr',
    valueOf: () => value,
    toString: () => numbersIn(language).format(value),
    selectKey: (keys) => {
      if (keys.has(String(value))) return String(value);
      const category = pluralsIn(language).select(value);
      return keys.has(category) ? category : null;
    }
  };
};
