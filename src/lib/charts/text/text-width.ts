import { memoize } from '#lib/memo/index.ts';
import { estimatedAdvance } from './estimated-advance.ts';
import { advances } from './letter-widths.ts';

export type Weight = 400 | 600;

const widths: Record<Weight, Map<number, number>> = { 400: tableOf(400), 600: tableOf(600) };

function tableOf(weight: Weight): Map<number, number> {
  return new Map(
    Object.entries(advances[weight]).flatMap(([first, run]) =>
      run.map((advance, n) => [Number(first) + n, advance] as const)
    )
  );
}

/** So many texts are remembered: a drawing sets nearly the same ones as the drawing before. */
const maxTexts = 5000;
const advanceIn = { 400: memoize(sumOfAdvances(400), maxTexts), 600: memoize(sumOfAdvances(600), maxTexts) } as const;

function sumOfAdvances(weight: Weight): (text: string) => number {
  return (text) => {
    let advance = 0;
    let before: number | undefined;
    let at = 0;
    while (at < text.length) {
      const point = text.codePointAt(at) ?? 0;
      at += point > 0xffff ? 2 : 1;
      advance += widths[weight].get(point) ?? estimatedAdvance(point, before, text.codePointAt(at));
      before = point;
    }
    return advance;
  };
}

/** Width of a text in thousandths of the size of its letters: the sum of theirs. */
export function advanceOf(text: string, weight: Weight): number {
  return advanceIn[weight](text);
}

/** A width in thousandths of the size of letters, in pixels where they have this size. */
export const pixelsOf = (advance: number, size: number): number => (advance * size) / 1000;

/**
 * Width of a text set in Source Sans 3, in pixels. The same on the server and on the page, as nothing is asked of the
 * browser. Kerning is left out: it mostly draws letters together, so that the true width is at most a little more.
 * Letters of other fonts are estimated by their script.
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  return pixelsOf(advanceOf(text, weight), size);
}
