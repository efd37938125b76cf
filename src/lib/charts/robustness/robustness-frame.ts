import { frameOf, isNarrow, type Frame, type FrameSize } from '../chart-frame.ts';
import type { RobustnessFigure } from './robustness-figure.ts';

/** Small charts side by side. */
export const columnsAt = { wide: 3, narrow: 2 } as const;
/** Above a small chart, for its name and share; below it, for its years; and between two, in pixels. */
const [head, foot, gap] = [38, 20, 18] as const;
/** Height of a small chart in a drawing that is as high as it needs, in pixels. */
const ownHeight = 96;
/** Left of all small charts, for the numbers of the scale. */
const axisRoom = 30;

/** A small chart's plot, in pixels of the whole plot. */
export interface Cell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const columnsOf = (width: number) => (isNarrow(width) ? columnsAt.narrow : columnsAt.wide);

/** The words around the small charts of this size. */
export function robustnessFrame(figure: RobustnessFigure, size: FrameSize): Frame {
  const rows = Math.ceil(figure.panels.length / columnsOf(size.width));
  return frameOf(
    figure,
    [],
    { top: 0, right: 4, bottom: 0, left: axisRoom },
    size,
    rows * (head + ownHeight + foot + gap) - gap
  );
}

/** Where each small chart stands in a plot, row by row. */
export function cellsOf({ panels }: RobustnessFigure, width: number, height: number): Cell[] {
  const columns = columnsOf(width + axisRoom);
  const rows = Math.ceil(panels.length / columns);
  const [cellWidth, cellHeight] = [(width - gap * (columns - 1)) / columns, (height - gap * (rows - 1)) / rows];
  return panels.map((_, n) => ({
    left: (n % columns) * (cellWidth + gap),
    top: Math.floor(n / columns) * (cellHeight + gap) + head,
    width: cellWidth,
    height: Math.max(1, cellHeight - head - foot)
  }));
}

/** From the top of a small chart's plot up to the baselines of its name and its share, and down to that of its years. */
export const baselines = { name: -22, share: -6, years: 15 } as const;
/** All that a small chart takes, its words included, around its plot. */
export const around = { above: head, below: foot } as const;
