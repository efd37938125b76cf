import { warmthLevels, type WarmthLevel } from '#lib/analysis/index.ts';
import type { WarmthFigure } from './warmth-figure.ts';

/** Names of levels stand no nearer to one another than this, in pixels. */
const minHeight = 13;

/**
 * The levels of the scale that have room for their names beside it, and the middle of each, in pixels down: `y` gives
 * the place of a value.
 */
export function levelPlaces(
  { series, values: [least, most], view: { model } }: Pick<WarmthFigure, 'series' | 'values' | 'view'>,
  y: (value: number) => number
): { readonly level: WarmthLevel['level']; readonly at: number }[] {
  if (series.length === 0) return [];
  return warmthLevels(model).flatMap(({ level, low, high }) => {
    const [bottom, top] = [y(Math.max(low, least)), y(Math.min(high, most))];
    return bottom - top < minHeight ? [] : [{ level, at: (top + bottom) / 2 }];
  });
}
