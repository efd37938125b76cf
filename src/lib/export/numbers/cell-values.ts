import { formulaSign } from '#lib/dataset/index.ts';

/** Digits that are kept of a computed number: more than any drawing shows, fewer than computers may differ in. */
const digits = 4;

/** A computed number as files give it; the same in each of them. */
export const rounded = (value: number): number => Number(value.toFixed(digits)) || 0;

/** A text that no spreadsheet runs. */
export const safeCell = (text: string): string =>
  formulaSign(text) !== undefined || /^[\t\r]/.test(text) ? `'${text}` : text;
