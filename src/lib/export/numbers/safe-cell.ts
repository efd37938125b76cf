/**
 * What a spreadsheet takes for the beginning of a formula, in its full-width twins too, whatever stands unseen before
 * it.
 */
const formula = /^[\s\p{C}]*[=+\-@|%＝＋－＠｜％]|^[\t\r]/u;

/** A text that no spreadsheet runs. */
export const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text);
