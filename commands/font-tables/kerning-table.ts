import { fontWeights } from '#lib/charts/text/index.ts';
import { pageFont, perThousand } from './open-font.ts';

const letters = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n));
/** Letters of a text, and the signs in it, that pages set in one file of the font: pairs across files are not kerned. */
const alphabets = {
  latin: [...letters(0x20, 0x7e), ...letters(0xa0, 0xff), ...Array.from('–—‘’‚“”„…−')],
  cyrillic: letters(0x400, 0x45f)
} as const;

/** For each pair of letters of which the second moves, by how much in weight 400 and in 600, in thousandths of an em. */
function kernedPairs(): ReadonlyMap<string, readonly number[]> {
  const changes = new Map<string, number[]>();
  for (const subset of ['latin', 'cyrillic'] as const) {
    for (const [n, weight] of fontWeights.entries()) {
      const font = pageFont(subset, weight);
      const widthOf = (text: string) => perThousand(font.layout(text).advanceWidth, font);
      const alone = new Map(alphabets[subset].map((letter) => [letter, widthOf(letter)]));
      for (const [first, before] of alone)
        for (const [second, after] of alone) {
          const change = widthOf(first + second) - before - after;
          if (change === 0) continue;
          const both = changes.get(first + second) ?? fontWeights.map(() => 0);
          both[n] = change;
          changes.set(first + second, both);
        }
    }
  }
  return changes;
}

/** Letters that have the same numbers, in order of the alphabets; those that have none are left out. */
function classesBy(
  numbersOf: (letter: string) => readonly number[]
): readonly (readonly [string, readonly number[]])[] {
  const classes = new Map<string, readonly [string, readonly number[]]>();
  for (const letter of [...alphabets.latin, ...alphabets.cyrillic]) {
    const numbers = numbersOf(letter);
    if (numbers.length === 0) continue;
    const key = numbers.join(' ');
    classes.set(key, [`${classes.get(key)?.[0] ?? ''}${letter}`, numbers]);
  }
  return [...classes.values()];
}

/** A text in quotes; what is not seen or looks like another is written by its code point. */
const quoted = (text: string) =>
  `'${text
    .replace(/['\\]/g, '\\$&')
    .replace(/[\u00ad\u2013\u2014]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;

/** The table of kerning, as TypeScript yet to be formatted. */
export function kerningTable(): string {
  const changes = kernedPairs();
  const all = [...alphabets.latin, ...alphabets.cyrillic];
  const seconds = classesBy((second) =>
    all.flatMap((first, n) => {
      const change = changes.get(first + second);
      return change ? [n, ...change] : [];
    })
  ).map(([letters]) => letters);
  const pairs = classesBy((first) =>
    seconds.flatMap((letters, n) => {
      const change = changes.get(first + letters.charAt(0));
      return change ? [n, ...change] : [];
    })
  );
  return `/**
 * By how much pairs of letters of Source Sans 3 stand nearer together or farther apart, in thousandths of an em.
 * Letters that do so alike are one class; a row is a class of first letters, then for each class of second ones its
 * number, and the change in weight 400 and in 600. Written by \`npm run font-tables\` from the font's files; tests hold
 * them to be the same.
 */
export const seconds: readonly string[] = [
${seconds.map(quoted).join(',\n')}
];

export const pairs: readonly (readonly [firsts: string, changes: readonly number[]])[] = [
${pairs.map(([firsts, numbers]) => `[${quoted(firsts)}, [${numbers.join(', ')}]]`).join(',\n')}
];
`;
}
