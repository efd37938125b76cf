import { formulaSign } from '#lib/dataset/index.ts';

/** A text that no spreadsheet runs. */
export const safeCell = (text: string): string =>
  formulaSign(text) !== undefined || /^[\t\r]/.test(text) ? `'${text}` : text;
