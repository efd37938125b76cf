import { memoize } from '#lib/memo/index.ts';

/** What stands in the place of the arguments of a message. */
export type Values = Readonly<Record<string, string | number>>;
/** A message that has been read: its text in a language, with these arguments. */
export type Message = (language: string, values?: Values) => string;

const pluralsIn = memoize((language: string) => new Intl.PluralRules(language));
const numbersIn = memoize((language: string) => new Intl.NumberFormat(language));

/** What it splits a text into comes by threes: words, the name of an argument, and whether it is told as a number. */
const argument = /\{\$([\w-]+)( :number)?\}/;
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
  const texts = new Map(
    Array.from(variants.matchAll(variant), ([, key = '', text = '']) => [
      key,
      readText(text.replaceAll(`{$${name}}`, `{$${name} :number}`))
    ])
  );
  return (language, values) => {
    const number = Number(values?.[name]);
    const text = texts.get(String(number)) ?? texts.get(pluralsIn(language).select(number)) ?? texts.get('*');
    return text?.(language, values) ?? '';
  };
}

function readText(source: string): Message {
  const parts = source.split(argument);
  const words = parts.filter((_, n) => n % 3 === 0);
  const names = parts.filter((_, n) => n % 3 === 1);
  const numbers = names.map((_, n) => parts[3 * n + 2] !== undefined);
  if (words.some((text) => /[{}\\]/.test(text))) throw new SyntaxError(`No message: ${source}`);
  return (language, values = {}) =>
    words
      .map((text, n) => (n === 0 ? text : inWords(language, values[names[n - 1] ?? ''], numbers[n - 1]) + text))
      .join('');
}

const inWords = (language: string, value: string | number = '', isNumber = false) =>
  typeof value === 'number' || isNumber ? numbersIn(language).format(Number(value)) : value;
