import { labelSpace, placeEventLabels, type WarmthFigure } from '#lib/charts/index.ts';
import type { PptxAxis, PptxLabel } from '../pptx-deck.ts';
import { pixelsAcross as across, pixelsAnInch as down, plotPixels, type WarmthHeights } from './warmth-heights.ts';
import { decimalYear, yearScale } from './year-axis.ts';

/** A year and a value. */
type Place = readonly [x: number, y: number];

/** The name of an event, the place that it names, and the two ends of the line that leads there. */
interface SlideLabel extends Pick<PptxLabel, 'lines' | 'strong' | 'at'> {
  readonly x: number;
  readonly y: number;
  readonly leader: readonly Place[];
  readonly highlighted: boolean;
  readonly doubts: readonly string[];
}

/**
 * The names of events as the drawing places them, in the plot of the slide. Letters are measured in pixels, and so is
 * the plot; places are given in years and values.
 */
export function slideLabels(figure: WarmthFigure, axis: PptxAxis, heights: WarmthHeights): SlideLabel[] {
  const { valueAt } = heights;
  const { yearAt } = yearScale(axis, plotPixels);
  return placeEventLabels(figure, labelSpaceOf(figure, axis, heights)).map(({ text, box, leader: [from, to] }) => {
    return {
      x: decimalYear(text.day),
      y: valueAt(to.y),
      leader: [
        [yearAt(from.x), valueAt(from.y)],
        [yearAt(to.x), valueAt(to.y)]
      ],
      highlighted: text.highlighted,
      lines: text.lines.map((runs) => runs.map(({ words }) => words).join(' ')),
      strong: text.years,
      doubts: text.doubts,
      at: {
        across: ((box.left + box.right) / 2 - to.x) / across,
        down: ((box.top + box.bottom) / 2 - to.y) / down
      }
    };
  });
}

/** Where names have room in the plot of the slide, in pixels. */
export function labelSpaceOf(figure: WarmthFigure, axis: PptxAxis, { y, panels }: WarmthHeights) {
  const { x } = yearScale(axis, plotPixels);
  return labelSpace(figure, { width: x(figure.domain[1]), x, y, panels });
}
