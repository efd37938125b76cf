import { frameOf, type Frame, type FrameSize } from '../chart-frame.ts';
import type { RobustnessFigure } from './robustness-figure.ts';

/** Measures side by side: on a desk those of one scale, in less room two of them, or the two scales. */
export const columnsAt = { wide: 4, narrow: 2 } as const;
/** Above a small chart, for its name and share; below those of the first and the last row, for years; between two, in pixels. */
const [head, foot] = [40, 20] as const;
const gap = { across: 36, narrow: 22, down: 22, low: 8 } as const;
/** Heights in a drawing that is as high as it needs: of the line shown, and of a small chart, in pixels. */
const ownHeight = { shown: 150, small: 104 } as const;
/** How much higher the line shown is than a small chart in a drawing of a given height. */
const shownShare = ownHeight.shown / ownHeight.small;
/** Left of all charts, for the numbers of the scale. */
const axisRoom = 30;

/** A chart's plot, in pixels of the whole plot. */
export interface Cell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether years stand below it. */
  readonly years: boolean;
}

/** From this width on four names have room side by side, in pixels; and short ones. */
const wideFrom = { full: 820, short: 640 } as const;

/** On a desk four; also where a given height is less than the width, since two would be pressed flat below one another. */
const columnsOf = (width: number, height?: number) =>
  width >= (height !== undefined && height < width ? wideFrom.short : wideFrom.full)
    ? columnsAt.wide
    : columnsAt.narrow;

const rowsOf = ({ panels }: RobustnessFigure, columns: number) => Math.ceil((panels.length - 1) / columns);
/** Lower plots have less between their rows, in pixels. */
const lowBelow = 480;
const gapDown = (height: number) => (height < lowBelow ? gap.low : gap.down);
/** All that is not plot, down the drawing. */
const wordsHeight = (rows: number, down: number) => (rows + 1) * head + 2 * foot + rows * down;

/** The words around the charts of this size. */
export function robustnessFrame(figure: RobustnessFigure, size: FrameSize): Frame {
  const rows = rowsOf(figure, columnsOf(size.width, size.height));
  const room = { top: 0, right: 8, bottom: 0, left: axisRoom };
  const charts = wordsHeight(rows, gap.down) + ownHeight.shown + rows * ownHeight.small;
  return frameOf(figure, [], room, size, figure.panels.length > 0 ? charts : 0);
}

/** Where each chart stands in a plot: the line shown over the whole width, below it the measures. */
export function cellsOf(figure: RobustnessFigure, width: number, height: number): Cell[] {
  const columns = columnsOf(width + axisRoom, height);
  const down = gapDown(height);
  const rows = rowsOf(figure, columns);
  const small = Math.max(1, (height - wordsHeight(rows, down)) / (rows + shownShare));
  // Of two scales each has a column where there are two, and else a row.
  const byColumn = columns === columnsAt.narrow && rows === columnsAt.wide;
  const across = columns === columnsAt.wide ? gap.across : gap.narrow;
  const smallWidth = (width - across * (columns - 1)) / columns;
  const shown: Cell = { left: 0, top: head, width, height: small * shownShare, years: true };
  const below = shown.top + shown.height + foot + down;
  return figure.panels.map((_, n): Cell => {
    if (n === 0) return shown;
    const [column, row] = byColumn
      ? [Math.floor((n - 1) / rows), (n - 1) % rows]
      : [(n - 1) % columns, Math.floor((n - 1) / columns)];
    return {
      left: column * (smallWidth + across),
      top: below + row * (head + small + down) + head,
      width: smallWidth,
      height: small,
      years: row === rows - 1
    };
  });
}

/** From the top of a chart's plot up to the baselines of its name and its share, and down to that of its years. */
export const baselines = { name: -24, share: -8, years: 15 } as const;
/** All that a chart takes, its words included, around its plot. */
export const around = { above: head, below: foot } as const;
