/** A slide in the list as it stands in the window, in pixels. */
export interface Row {
  readonly top: number;
  readonly height: number;
}

/** Between which slides a dragged one would come down: the number of slides whose middle lies above the pointer. */
export const gapAt = (rows: readonly Row[], y: number): number =>
  rows.filter(({ top, height }) => top + height / 2 < y).length;

/** The place of a slide from `from` that comes down in a gap: gaps behind it close up by one. */
export const placeInGap = (from: number, gap: number): number => (gap > from ? gap - 1 : gap);
