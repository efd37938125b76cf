import { stackLines, wrapText } from '#lib/charts/index.ts';
import { pointsOfInches } from '../pptx-units.ts';
import { places, textSizes } from '../slide-design.ts';
import { letterWidth } from '../typeface.ts';

/** Sizes that are tried where the usual one is too large, the largest first, in points; and how far lines are apart. */
const smaller = [22, 18, 15, 12] as const;
const smallerFoot = [9, 8, 7, 6] as const;
const leading = 1.2;

/** The size in which all of a title stands on its slide; nothing where that is the usual one. */
export function smallTitle(title: string): number | undefined {
  const [width, height] = [pointsOfInches(places.title.w), pointsOfInches(places.title.h)];
  const fits = (size: number) => {
    const lines = wrapText(title, width, size * letterWidth.bold, 600);
    return stackLines(lines, size, { above: size, below: size * (leading - 1) }).height <= height;
  };
  return fits(textSizes.title) ? undefined : (smaller.find(fits) ?? Math.min(...smaller));
}

/** The size in which all of a foot stands on its slide; nothing where that is the usual one. */
export function smallFoot(foot: readonly string[]): number | undefined {
  const [width, height] = [pointsOfInches(places.foot.w), pointsOfInches(places.foot.h)];
  const fits = (size: number) =>
    foot.flatMap((text) => wrapText(text, width, size * letterWidth.regular)).length * size * leading <= height;
  return fits(textSizes.foot) ? undefined : (smallerFoot.find(fits) ?? Math.min(...smallerFoot));
}
