/** A text of one line that would stand with its middle at `x`, in pixels. */
interface LaneText {
  readonly label: string;
  readonly x: number;
  readonly width: number;
}
export interface LanePlace {
  readonly label: string;
  readonly left: number;
  readonly row: number;
}

/** Between two texts of a row, in pixels: more than a space, so that they are not read as one. */
const gap = 8;

/**
 * Places texts below an axis, each as near to its middle as the width of the lane allows, the first ones first: in the
 * first of `rows` rows where it meets no other. One that fits in none, or is wider than the lane, is left out.
 */
export function placeInLane(texts: readonly LaneText[], width: number, rows: number): LanePlace[] {
  const placed: (LanePlace & { readonly right: number })[] = [];
  for (const { label, x, width: wide } of texts) {
    if (wide > width) continue;
    const left = Math.min(Math.max(x - wide / 2, 0), width - wide);
    const row = Array.from({ length: rows }, (_, n) => n).find((row) =>
      placed.every((other) => other.row !== row || other.right + gap <= left || left + wide + gap <= other.left)
    );
    if (row !== undefined) placed.push({ label, left, row, right: left + wide });
  }
  return placed.map(({ label, left, row }) => ({ label, left, row }));
}
