import { frameOf, type Frame, type FrameSize } from '../chart-frame.ts';
import type { RobustnessFigure } from './robustness-figure.ts';

/** Measures side by side: on a desk those of one scale, in less room the two scales. */
export const columnsAt = { wide: 4, narrow: 2 } as const;
/** Above a small chart, for its name and share; below those of the first and the last row, for years; between two, in pixels. */
const [head, foot] = [40, 20] as const;
const gap = { across: 36, narrow: 22, down: 22 } as const;
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

/** From this width on four names have room side by side, in pixels. */
const wideFrom = 820;

const columnsOf = (width: number) => (width < wideFrom ? columnsAt.narrow : columnsAt.wide);
const rowsOf = ({ panels }: RobustnessFigure, columns: number) => Math.ceil((panels.length - 1) / columns);
/** All that is not plot, down the drawing. */
const wordsHeight = (rows: number) => (rows + 1) * head + 2 * foot + rows * gap.down;

/** The words around the charts of this size. */
export function robustnessFrame(figure: RobustnessFigure, size: FrameSize): Frame {
  const rows = rowsOf(figure, columnsOf(size.width));
  const room = { top: 0, right: 8, bottom: 0, left: axisRoom };
  return frameOf(figure, [], room, size, wordsHeight(rows) + ownHeight.shown + rows * ownHeight.small);
}

/** Where each chart stands in a plot: the line shown over the whole width, below it the measures. */
export function cellsOf(figure: RobustnessFigure, width: number, height: number): Cell[] {
  const columns = columnsOf(width + axisRoom);
  const rows = rowsOf(figure, columns);
  const small = Math.max(1, (height - wordsHeight(rows)) / (rows + shownShare));
  const across = columns === columnsAt.wide ? gap.across : gap.narrow;
  const smallWidth = (width - across * (columns - 1)) / columns;
  const shown: Cell = { left: 0, top: head, width, height: small * shownShare, years: true };
  const below = shown.top + shown.height + foot + gap.down;
  return figure.panels.map((_, n): Cell => {
    if (n === 0) return shown;
    // In order of the scales: a row each, or a column each.
    const [column, row] =
      columns === columnsAt.wide
        ? [(n - 1) % columns, Math.floor((n - 1) / columns)]
        : [Math.floor((n - 1) / rows), (n - 1) % rows];
    return {
      left: column * (smallWidth + across),
      top: below + row * (head + small + gap.down) + head,
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
