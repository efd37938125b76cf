// What texts hold that a drawing, a file or a spreadsheet cannot take. Every reader and writer of texts goes by this.

/** What one line of plain text holds none of: control characters, lone surrogates and noncharacters. */
export const forbiddenInLine = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** The same in a text of several lines, which has tabs and line ends. */
export const forbiddenInLines = /[^\t\n\r\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/u;

/** What XML 1.0 does not allow in a document, not even escaped (section 2.2); it bears the controls above ASCII. */
export const forbiddenInXml = /[^\t\n\r\u007F-\u009F\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/u;

/** A text that shows nothing: blanks, joiners, fillers and other characters that are never seen. */
export const isUnseen = (text: string): boolean => /^[\s\p{Cc}\p{Cf}\p{DI}\u2800]*$/u.test(text);

/** What breaks a line or a paragraph without being a control character. */
export const unicodeLineBreak = /[\u2028\u2029]/;

/**
 * The sign by which a spreadsheet would take a text for a formula, in full width too, whatever stands unseen before it
 * (OWASP, CSV injection; `|` and `%` begin commands and macros in older ones); `undefined` where there is none.
 */
export const formulaSign = (text: string): string | undefined => /^[\s\p{C}]*([=+\-@|%＝＋－＠｜％])/u.exec(text)?.[1];

/** The code of a character as Unicode writes it: "U+0007". */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What a terminal acts upon (controls, C1 too), lets a line be read in another order by, or does not show. */
const acting = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** A text as one line that a terminal does nothing but show: whatever it would act upon or hide is named by its code instead. */
export const printable = (text: string): string => text.replace(acting, (character) => `<${codePointName(character)}>`);
