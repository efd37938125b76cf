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
export const placeInLane = (texts: readonly LaneText[], width: number, rows: number): LanePlace[] =>
  placesOf(texts, width, rows).flatMap((place) => place ?? []);

/**
 * Places texts as `placeInLane` does, each of them whole where no other loses its room by that, the first ones first; else
 * in its `short` form.
 */
export function placeWholeOrShort(
  whole: readonly LaneText[],
  short: readonly LaneText[],
  width: number,
  rows: number
): LanePlace[] {
  let texts = short;
  let places = placesOf(short, width, rows);
  whole.forEach((text, n) => {
    const longer = texts.map((one, k) => (k === n ? text : one));
    const found = placesOf(longer, width, rows);
    if (found[n] === null || places.some((place, k) => place !== null && found[k] === null)) return;
    texts = longer;
    places = found;
  });
  return places.flatMap((place) => place ?? []);
}

/** The place of each text in a lane; null where there is none. */
function placesOf(texts: readonly LaneText[], width: number, rows: number): (LanePlace | null)[] {
  const placed: (LanePlace & { readonly right: number })[] = [];
  return texts.map(({ label, x, width: wide }) => {
    if (wide > width) return null;
    const left = Math.min(Math.max(x - wide / 2, 0), width - wide);
    const row = Array.from({ length: rows }, (_, n) => n).find((row) =>
      placed.every((other) => other.row !== row || other.right + gap <= left || left + wide + gap <= other.left)
    );
    if (row === undefined) return null;
    placed.push({ label, left, row, right: left + wide });
    return { label, left, row };
  });
}
