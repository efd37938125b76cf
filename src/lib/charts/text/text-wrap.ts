import { bisector, range } from 'd3';
import { dagger, lettersOf } from '#lib/dataset/index.ts';
import { memoizeBy } from '#lib/memo/index.ts';
import { advanceOf, pixelsOf, textWidth, type Weight } from './text-width.ts';

/** Where a line may break: at any space that does not forbid it. */
const breaks = /[^\S\u00a0\u202f]+/u;
/** A last line of less than this share of the room looks lost. */
const lost = 1 / 3;

/** So many broken texts are remembered: most of a drawing's are those of the drawing before. */
const maxTexts = 2000;
const rememberedLines = memoizeBy(
  (text: string, width: number, size: number, weight: Weight, maxLines: number) =>
    `${width} ${size} ${weight} ${maxLines} ${text}`,
  linesOf,
  maxTexts
);

/**
 * Breaks a text between words into lines of at most `width` pixels. A word that is wider than a line is broken within;
 * with `maxLines`, the last line that is let through ends in "…".
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
  maxLines = Number.POSITIVE_INFINITY
): readonly string[] {
  return rememberedLines(text, width, size, weight, maxLines);
}

function linesOf(text: string, width: number, size: number, weight: Weight, maxLines: number): readonly string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  // A line is as wide as its words and the spaces between them: words come again, lines seldom do.
  const space = advanceOf(' ', weight);
  let end = 0;
  for (const word of text
    .split(breaks)
    .filter(Boolean)
    .flatMap((word) => pieces(word, fits))) {
    const last = lines.at(-1);
    const advance = advanceOf(word, weight);
    const joined = end + space + advance;
    if (last !== undefined && pixelsOf(joined, size) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
      end = joined;
    } else {
      lines.push(word);
      end = advance;
    }
  }
  if (lines.length <= maxLines) return lines;
  const cut = lines.slice(0, maxLines);
  cut[maxLines - 1] = shorten(`${cut[maxLines - 1] ?? ''}…`, fits);
  return cut;
}

/**
 * Breaks a heading as `wrapText` does; where little would stand on the last line, into as many lines of about one
 * width.
 */
export function wrapHeading(text: string, width: number, size: number, weight: Weight): readonly string[] {
  const lines = wrapText(text, width, size, weight);
  if (lines.length < 2 || textWidth(lines.at(-1) ?? '', size, weight) >= width * lost) return lines;
  // The narrowest width that needs no line more, to the pixel.
  const suffices = bisector((narrower: number) =>
    Number(linesOf(text, narrower, size, weight, Number.POSITIVE_INFINITY).length <= lines.length)
  );
  const widths = range(Math.ceil(width) + 1);
  const narrowest = widths[suffices.left(widths, 1)] ?? width;
  return wrapText(text, narrowest, size, weight);
}

/** Cuts a text to `width` pixels, with "…" where something is missing. */
export function cutText(text: string, width: number, size: number, weight: Weight = 400): string {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  return fits(text) ? text : shorten(`${text}…`, fits);
}

/** The lines of a broken text whose dagger fell away with its end, with the dagger: it must not go unsaid. */
export function keepDagger(lines: readonly string[], doubts: readonly string[] = []): readonly string[] {
  const last = lines.at(-1);
  return doubts.length === 0 || last === undefined || lines.some((line) => line.includes(dagger))
    ? lines
    : [...lines.slice(0, -1), `${last}${dagger}`];
}

function shorten(text: string, fits: (line: string) => boolean): string {
  let letters = lettersOf(text.slice(0, -1));
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  return lettersOf(word).reduce<string[]>((found, letter) => {
    const last = found.at(-1);
    if (last !== undefined && fits(last + letter)) return [...found.slice(0, -1), last + letter];
    return [...found, letter];
  }, []);
}
