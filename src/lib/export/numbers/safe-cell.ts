/** What a spreadsheet takes for the beginning of a formula, in its full-width twins too. */
const formula = /^\s*[=+\-@|%＝＋－＠｜％]|^[\t\r]/u;

/** A text that no spreadsheet runs. */
export const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text);
