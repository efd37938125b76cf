import type { ViewFault } from './types';

/** How one parameter of a query string is read; `undefined` means the value is not allowed. `allowed` says what is, in no language. */
export interface Parameter<T> {
  readonly read: (text: string) => T | undefined;
  readonly allowed: string;
  /** How a value is told that is not allowed, where the usual way would not say enough. */
  readonly fault?: ViewFault;
}

/** A value that is not allowed may be of any length; so much of it is told. */
const longestTold = 80;

export const told = (value: string): string => value.slice(0, longestTold);

/** One of a few words. */
export function choice<const T extends readonly string[]>(values: T): Parameter<T[number]> {
  return { read: (text) => values.find((value) => value === text), allowed: values.join(', ') };
}

/** A whole number within bounds, both included. */
export function whole(least: number, most: number): Parameter<number> {
  return {
    read: (text) => {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
      return number >= least && number <= most ? number : undefined;
    },
    allowed: `${least}–${most}`, fault: 'whole'
  };
}
