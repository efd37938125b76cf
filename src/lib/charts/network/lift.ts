import { sum } from 'd3-array';

/** A state of a side, in pixels: where the names of its people and bodies may begin and end, and how high each of them is. */
interface Listed { readonly top: number; readonly bottom: number; readonly members: readonly number[] }

/**
 * Middles of the names of two states of a side, one above the other, where the lower one has too little height of its own:
 * its names stand above it, in room that those of the upper one leave. Null where there is not enough for both.
 */
export function liftedNames(upper: Listed, lower: Pick<Listed, 'bottom' | 'members'>): { upper: number[]; lower: number[] } | null {
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
  return { upper: below(upper.top, upper.members), lower: below(upper.top + sum(upper.members) + gap * upper.members.length, lower.members) };
}
