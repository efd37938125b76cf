import { fontWeights } from '#lib/charts/text/index.ts';
import { perThousand, wholeFont, type Font } from './open-font.ts';

/**
 * Code points whose widths are known, first and last of each run: Latin (Basic, Latin-1, Extended-A), Cyrillic, general
 * punctuation with its dashes, quotes, dagger, per mille and fraction slash, arrows, and minus.
 */
const runs = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x400, 0x45f],
  [0x2010, 0x2027],
  [0x2030, 0x2044],
  [0x2190, 0x2193],
  [0x2212, 0x2212]
] as const;
/** A letter that the font lacks comes from another, and is taken to be as wide as it is high. */
const missingAdvance = 1000;

function widthOf(font: Font, point: number): number {
  return font.hasGlyphForCodePoint(point)
    ? perThousand(font.glyphForCodePoint(point).advanceWidth, font)
    : missingAdvance;
}

/** The table of advance widths, as TypeScript yet to be formatted. */
export function advanceTable(): string {
  const weights = fontWeights.map((weight) => {
    const font = wholeFont(weight);
    const lines = runs.map(([first, last]) => {
      const widths = Array.from({ length: last - first + 1 }, (_, n) => widthOf(font, first + n));
      return `0x${first.toString(16)}: [${widths.join(', ')}]`;
    });
    return `${weight}: {\n${lines.join(',\n')}\n}`;
  });
  return `/**
 * Advance widths of Source Sans 3 by weight, in thousandths of an em: for each run of code points its first and the
 * widths from there on. Written by \`npm run font-tables\` from the font's files; tests hold them to be the same.
 */
export const advances: Readonly<Record<400 | 600, Readonly<Record<number, readonly number[]>>>> = {
${weights.join(',\n')}
};
`;
}
