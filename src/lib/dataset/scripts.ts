// What follows from the script in which a text is written, for whoever draws it or warns of it.
import { drawnCharacters } from './drawn-characters.ts';

/** Whether a text holds letters or signs of Arabic script. */
export const hasArabic = (text: string): boolean => /\p{scx=Arab}/u.test(text);

const rightToLeft = /^[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/** Whether a text is read from right to left: its first letter is (Unicode Standard Annex 9, rules P2 and P3). */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '');

/** Begins what is read from right to left whatever stands around it, and ends it. */
export const isolate = { begin: '\u2067', end: '\u2069' } as const;

/**
 * A line as it is drawn in a drawing from left to right: where the text that it is part of is read from right to left,
 * its signs, numbers and "…" stand where they are read. One that is read from left to right stays as it is.
 */
export const inDirection = (line: string, text = line): string =>
  isRightToLeft(text) ? line.replace(/^(.*?)(\s*)$/su, `${isolate.begin}$1${isolate.end}$2`) : line;

/** What is seen as one letter: with its marks; a flag; an emoji with its colour, or several that are joined. */
const letter =
  /\p{RI}{2}|\p{ExtPict}(?:\ufe0f|\p{EMod})*(?:\u200d\p{ExtPict}(?:\ufe0f|\p{EMod})*)*|[^][\p{M}\u200c\u200d]*/gu;

/** The letters of a text as they are seen, none torn from its marks. */
export const lettersOf = (text: string): string[] => text.match(letter) ?? [];

/** Letters that none of our fonts has: on a page the reader's own fonts draw them, in a picture there is a box. */
export function lettersWithoutFont(text: string): string[] {
  // Nearly all texts are of these letters alone.
  return /^[\s -~\u00a0-ÿ\u0400-\u045f–—‘’“”…−→]*$/.test(text)
    ? []
    : lettersOf(text).filter((one) => [...one].some((point) => !isDrawn(point)));
}

const spans = drawnCharacters.split(' ').map((span) => {
  const [first = '', last = first] = span.split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
});

/** Whether a font of ours has a character, or it is one that is never seen. */
function isDrawn(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return spans.some(([first, last]) => first <= point && point <= last) || /[\p{DI}\p{Cc}\p{Cf}\s]/u.test(character);
}
