import { sum } from 'd3';

/**
 * Middles of the names of two states of a side, one above the other, where the lower one has too little height of its
 * own: its names, its own first, stand above it, in room that those of the upper one leave. `members` are the heights
 * of the names, in pixels; the names of the upper one begin at its `top`, those of the lower one end at its `bottom`.
 * Null where there is not enough for both.
 */
export function liftedNames(
  upper: { readonly top: number; readonly members: readonly number[] },
  lower: { readonly bottom: number; readonly members: readonly number[] }
): { upper: number[]; lower: number[] } | null {
  const need = sum(upper.members) + sum(lower.members);
  const spare = lower.bottom - upper.top - need;
  if (spare < 0) return null;
  // As much between two names as between the two lists.
  const gap = spare / (upper.members.length + lower.members.length);
  const below = (start: number, heights: readonly number[]) => {
    let y = start;
    return heights.map((height) => {
      y += height + gap;
      return Math.round(y - (height + gap) / 2);
    });
  };
  return {
    upper: below(upper.top, upper.members),
    lower: below(upper.top + sum(upper.members) + gap * upper.members.length, lower.members)
  };
}
