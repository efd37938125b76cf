import type { WarmthFigure } from './warmth-figure.ts';

/** Where the two panels of a plot stand, in pixels from its top. */
export interface WarmthPanels {
  /** The line: its ground reaches from 0 to `foot`, its values from `top` to `bottom`. */
  readonly foot: number;
  readonly top: number;
  readonly bottom: number;
  /** The events: the middle of each row, in the order of `rows`, and how high one is. */
  readonly rows: readonly number[];
  readonly rowHeight: number;
}

/** How high a row of events is, as a share of the plot and in pixels. */
const row = { share: 0.06, min: 20, max: 32 } as const;
/** A row is no lower where its name takes two lines, in pixels. */
export const twoLineRow = 26;
/** Between the panels, in pixels. */
const gap = 10;
/**
 * Room for names above the highest place of the line and below the lowest, as a share of its panel and in pixels: so
 * much that one of three lines has room, where that is not more than another share.
 */
const names = { share: 0.22, max: 100, min: 57, maxShare: 0.28 } as const;
/** As much of a plot without a line is left to names. */
const namesAlone = 0.4;

/**
 * Cuts a plot of this height in two, rows no lower than `minRow`: as much to the rows of events as they need, the rest to the line. What the band
 * leaves free above and below the line is room for names; where it is less than they need, the values end further in.
 */
export function warmthPanels(
  { series, rows, values: [low, high], reach }: Pick<WarmthFigure, 'series' | 'rows' | 'values' | 'reach'>,
  height: number,
  minRow: number = row.min
): WarmthPanels {
  const rowHeight =
    series.length === 0
      ? Math.max(1, ((1 - namesAlone) * height - gap) / Math.max(1, rows.length))
      : Math.min(row.max, Math.max(minRow, height * row.share));
  const foot = Math.max(1, height - gap - rows.length * rowHeight);
  const oneName = names.min <= foot * names.maxShare ? names.min : 0;
  const need = Math.min(names.max, Math.max(foot * names.share, oneName));
  let [above, below] = [0, 0];
  // Each of the two makes the other smaller; a few rounds settle both.
  for (let round = 0; round < 12; round += 1) {
    const point = (foot - above - below) / (high - low);
    above = Math.max(0, need - (high - reach.high) * point);
    below = Math.max(0, need - (reach.low - low) * point);
  }
  return {
    foot,
    top: above,
    bottom: foot - below,
    rows: rows.map((_, n) => foot + gap + (n + 0.5) * rowHeight),
    rowHeight
  };
}
