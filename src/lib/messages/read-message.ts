import { memoize } from '#lib/memo/index.ts';

/** What stands in the place of the arguments of a message. */
export type Values = Readonly<Record<string, string | number>>;
/** A message that has been read: its text in a language, with these arguments. */
export type Message = (language: string, values?: Values) => string;

const pluralsIn = memoize((language: string) => new Intl.PluralRules(language));
const numbersIn = memoize((language: string) => new Intl.NumberFormat(language));

/** `{$name}` or `{$name :number}`; their names are the odd ones of what it splits a text into. */
const argument = /\{\$([\w-]+)(?: :number)?\}/;
const selection = /^\.input \{\$([\w-]+) :number\} \.match \$\1 ((?:\S+ \{\{(?:[^{}]|\{[^{}]*\})*\}\}\s*)+)$/;
const variant = /(\S+) \{\{((?:[^{}]|\{[^{}]*\})*)\}\}/g;

/**
 * Reads as much of Unicode MessageFormat 2 as our messages are written in: arguments, and the choice of a text by a
 * number, its value before its plural category. The whole of it would be a tenth of a page's script.
 * @throws SyntaxError where a message is written otherwise.
 */
export function readMessage(source: string): Message {
  if (!source.startsWith('.')) return readText(source);
  const [, name, variants] = selection.exec(source) ?? [];
  if (name === undefined || variants === undefined) throw new SyntaxError(`No message: ${source}`);
  const texts = new Map(Array.from(variants.matchAll(variant), ([, key = '', text = '']) => [key, readText(text)]));
  return (language, values) => {
    const number = Number(values?.[name]);
    const text = texts.get(String(number)) ?? texts.get(pluralsIn(language).select(number)) ?? texts.get('*');
    return text?.(language, values) ?? '';
  };
}

function readText(source: string): Message {
  const parts = source.split(argument);
  if (parts.some((part, n) => n % 2 === 0 && /[{}\\]/.test(part))) throw new SyntaxError(`No message: ${source}`);
  return (language, values = {}) =>
    parts.map((part, n) => (n % 2 === 0 ? part : inWords(language, values[part] ?? `{$${part}}`))).join('');
}

const inWords = (language: string, value: string | number) =>
  typeof value === 'number' ? numbersIn(language).format(value) : value;
