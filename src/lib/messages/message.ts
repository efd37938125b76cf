import { MessageFormat } from 'messageformat';
import type { Language } from '$lib/view';
import { en } from './en';

export type MessageKey = keyof typeof en;

/** The names of the arguments in a message, read from its text. */
type Arguments<S extends string> = S extends `${string}{$${infer Head}}${infer Rest}`
  ? (Head extends `${infer Name} ${string}` ? Name : Head) | Arguments<Rest>
  : never;

type Values<K extends MessageKey> = Record<Arguments<(typeof en)[K]>, string | number>;

const tables: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en };
const formats = new Map<string, MessageFormat>();

/** The message `key` in `language`. Arguments are plain text: they are never read as markup. */
export function message<K extends MessageKey>(
  language: Language, key: K, ...[values]: [Arguments<(typeof en)[K]>] extends [never] ? [] : [Values<K>]
): string {
  const id = `${language} ${key}`;
  const format = formats.get(id) ?? new MessageFormat(language, tables[language][key], { bidiIsolation: 'none' });
  formats.set(id, format);
  return format.format(values);
}
