import type { FigureName } from '#lib/view/index.ts';
import type { ChartFigure } from './chart-figure.ts';
import { isNarrow, narrowest, plotRoom, type Frame, type FrameSize } from './chart-frame.ts';
import { tokens } from './colour-tokens.ts';
import { comparisonFrame } from './comparison/comparison-frame.ts';
import { densityFrame } from './density/density-frame.ts';
import { isCrowded, networkFrame } from './network/network-frame.ts';
import { robustnessFrame } from './robustness/robustness-frame.ts';
import { lacksPhases, warmthFrame } from './warmth/warmth-frame.ts';

/** The size at which a chart is laid out, in pixels, and the height that it then has. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** Plots lower than this say nothing, in pixels. */
const minPlotHeight = { warmth: 170, density: 90, robustness: 330, compare: 420 } as const;
/** A comparison on a slide shows the lines and their difference alone. */
const minTerse = 230;
/** Charts whose names are cut in drawings that others still have room in, and the width that these need, in pixels. */
const minWidth: Partial<Record<FigureName, number>> = { robustness: 380 };
/**
 * How much larger the next layout is that is tried, and by how much the first one that has room may still be too large.
 */
const growth = { coarse: 1.1, fine: 1.05 } as const;
/**
 * How much larger yet a layout is tried for phases to have room, and how much larger than asked for that makes it at most,
 * so that its letters look little smaller: more where the picture leaves out what it can.
 */
const forPhases = [1, 1.04, 1.08, 1.12, 1.16, 1.2, 1.24] as const;
const maxForPhases = { whole: 1.16, terse: 1.36 } as const;

/**
 * The size at which a chart is laid out to be seen at `size`: that size where its words and its plot have room in it,
 * else the next larger one of the same shape, to be made smaller as a whole; a little larger yet where phases then have
 * room. Without a height, as high as the chart needs.
 */
export function fittingSize(figure: ChartFigure, size: FrameSize): ChartSize {
  const sized = (factor: number): ChartSize | null => {
    const width = size.width * factor;
    const frame = frameOfChart(figure, { ...size, width, height: size.height && size.height * factor });
    return size.height === undefined || hasRoom(figure, { ...size, width }, plotRoom(frame))
      ? { width, height: frame.height }
      : null;
  };
  const smallest = Math.max(1, (minWidth[figure.chart] ?? narrowest) / size.width);
  for (let factor = smallest; ; factor *= growth.coarse) {
    const found = sized(factor);
    if (found) return withPhases(figure, size, (factor > smallest ? sized(factor / growth.fine) : null) ?? found);
  }
}

/** This size, or the first that is a little larger in which the phases of warmth have room; this one where none is. */
function withPhases(figure: ChartFigure, size: FrameSize, found: ChartSize): ChartSize {
  if (figure.chart !== 'warmth' || size.height === undefined || size.plain || isNarrow(size.width)) return found;
  const max = maxForPhases[size.terse ? 'terse' : 'whole'];
  const sizes = forPhases
    .map((factor) => ({ width: found.width * factor, height: found.height * factor }))
    .filter(({ width }) => width <= size.width * max);
  return sizes.find((larger) => !lacksPhases(figure, { ...size, ...larger })) ?? found;
}

/** Whether a chart, so drawn, can be read in a plot of this size. A network needs as much as its names do. */
function hasRoom(figure: ChartFigure, drawing: FrameSize, { width, height }: ChartSize): boolean {
  return figure.chart === 'network'
    ? height > 0 && !isCrowded(figure, drawing, width, height)
    : height >= (figure.chart === 'compare' && drawing.terse ? minTerse : minPlotHeight[figure.chart]);
}

function frameOfChart(figure: ChartFigure, size: FrameSize): Frame {
  switch (figure.chart) {
    case 'warmth':
      return warmthFrame(figure, tokens.light, size).frame;
    case 'density':
      return densityFrame(figure, tokens.light, size);
    case 'network':
      return networkFrame(figure, tokens.light, size);
    case 'robustness':
      return robustnessFrame(figure, size);
    case 'compare':
      return comparisonFrame(figure, tokens.light, size);
  }
}
