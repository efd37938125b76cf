import { forbiddenInLine } from '#lib/dataset/index.ts';
import type { ViewFault, ViewProblem } from './view-problem.ts';

/**
 * How one parameter of a query string is read; `undefined` means the value is not allowed. `allowed` says what is, in
 * no language.
 */
export interface Parameter<T> {
  readonly read: (text: string) => T | undefined;
  readonly allowed: string;
  /** What a problem says of a value that is not allowed, where the usual sentence would not say enough. */
  readonly fault?: ViewFault;
  /** Whether two values are one too many, where what they make together could be one. */
  readonly single?: boolean;
}

/** So many letters of a value that is not allowed show which it is, on one line. */
const maxShownLength = 80;

/** The beginning of a text from outside, which may be of any length, as a sentence can hold it. */
export const truncated = (text: string): string => text.slice(0, maxShownLength);

/**
 * What a query says of one parameter: its value, the default where it is not named or empty, and a problem where it is
 * not allowed, which leaves the default. A list may be named several times, as by a form without script; of what is no
 * list, two values are one too many.
 */
export function readParameter<T>(
  query: URLSearchParams,
  name: string,
  { read, allowed, fault = 'value', single = false }: Parameter<T>,
  usual: T,
  problems: ViewProblem[]
): T {
  const texts = query.getAll(name);
  const text = texts.join();
  const value = text === '' ? usual : single && texts.length > 1 ? undefined : read(text);
  if (value === undefined) problems.push({ parameter: name, value: truncated(text), fault, allowed });
  return value ?? usual;
}

/** How each of several parameters is read, by its name. */
export type Parameters<T> = { readonly [K in keyof T]: Parameter<T[K]> };

/** All of these parameters, each as `readParameter` reads it. */
export function readParameters<T extends object>(
  query: URLSearchParams,
  parameters: Parameters<T>,
  usual: T
): { values: T; problems: ViewProblem[] } {
  const problems: ViewProblem[] = [];
  const values: { -readonly [K in keyof T]: T[K] } = { ...usual };
  for (const name in parameters) values[name] = readParameter(query, name, parameters[name], usual[name], problems);
  return { values, problems };
}

/** One of a few words. */
export function choice<const T extends readonly string[]>(values: T): Parameter<T[number]> {
  return { read: (text) => values.find((value) => value === text), allowed: values.join(', ') };
}

/**
 * Words on one line. Control characters, lone surrogates and non-characters cannot be written into a drawing. Words of
 * nothing but space are none.
 */
export function words(maxLength: number): Parameter<string> {
  return {
    read: (text) =>
      text.trim() === '' ? '' : text.length <= maxLength && !forbiddenInLine.test(text) ? text : undefined,
    allowed: String(maxLength),
    fault: 'words'
  };
}

/** A whole number within bounds, both included. */
export function wholeNumber(min: number, max: number): Parameter<number> {
  return {
    read: (text) => {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
      return number >= min && number <= max ? number : undefined;
    },
    allowed: `${min}–${max}`,
    fault: 'whole'
  };
}
