import { MessageFormat } from 'messageformat';
import type { Language } from '$lib/view';
import { counted } from './counted';

type Table = Readonly<Record<string, string>>;

/** The names of the arguments in a message, read from its text. */
type Arguments<S> = S extends `${string}{$${infer Head}}${infer Rest}`
  ? (Head extends `${infer Name} ${string}` ? Name : Head) | Arguments<Rest>
  : never;

type Values<T> = Record<Arguments<T>, string | number>;

/**
 * The formatter of one table of messages, given in every language: `(language, key, arguments)` -> text. The types of
 * keys and arguments are read from `T`. Arguments are plain text: they are never read as markup.
 */
export function messagesOf<T extends Table>(tables: Readonly<Record<Language, Readonly<Record<keyof T & string, string>>>>) {
  const formats = new Map<string, MessageFormat<'number'>>();
  return <K extends keyof T & string>(
    language: Language, key: K, ...[values]: [Arguments<T[K]>] extends [never] ? [] : [Values<T[K]>]
  ): string => {
    const id = `${language} ${key}`;
    const format = formats.get(id) ?? new MessageFormat<'number'>(language, tables[language][key], { bidiIsolation: 'none', functions: { number: counted } });
    formats.set(id, format);
    return format.format(values);
  };
}
