import type { Model } from '#lib/view/index.ts';
import { levelHeight, levels } from './stock-levels.ts';
import { stockBound } from './warmth-model.ts';

/** A part of a model's scale that has a name of its own: from `low` to below `high`, in points. */
export interface WarmthLevel {
  readonly level: (typeof meanLevels)[number] | (typeof levels)[number];
  readonly low: number;
  readonly high: number;
}

/** What a mean is called, from the coldest to the warmest, and where one name ends and the next begins. */
const meanLevels = ['hostile', 'cool', 'neutral', 'cordial', 'close'] as const;
const meanBorders = [-10, -4, -1, 1, 4, 10] as const;

/** The named parts of a model's scale, from the coldest to the warmest. */
export const warmthLevels = (model: Model): WarmthLevel[] =>
  model === 'stock'
    ? levels.map((level, n) => ({
        level,
        low: n * levelHeight - stockBound,
        high: (n + 1) * levelHeight - stockBound
      }))
    : meanLevels.map((level, n) => ({ level, low: meanBorders[n] ?? NaN, high: meanBorders[n + 1] ?? NaN }));

/** The named part of a model's scale in which a warmth lies; on a border the upper one. */
export function levelAt(model: Model, warmth: number): WarmthLevel['level'] {
  const [coldest, ...warmer] = warmthLevels(model);
  return warmer.findLast(({ low }) => warmth >= low)?.level ?? coldest?.level ?? 'neutral';
}
