import { scaleLinear } from 'd3';
import { placeEventLabels, shownLines, textSize, type WarmthFigure } from '#lib/charts/index.ts';
import { pointsAnInch } from '../../lengths.ts';
import { rounded } from '../../numbers/cell-values.ts';
import { chartTextSizes, plots } from '../chart-design.ts';
import type { PptxAxis, PptxLabel } from '../pptx-deck.ts';
import { letterWidth } from '../typeface.ts';
import { decimalYear, yearScale } from './year-axis.ts';

/**
 * Pixels of a drawing to an inch of a slide, so that words are as large in one as in the other: wider letters have less
 * room across.
 */
const down = (pointsAnInch * textSize.label) / chartTextSizes.label;
const pixelsAnInch = { across: down / letterWidth.regular, down } as const;
/** How far words may reach above the plot, in pixels: half a line. */
const above = 8;
/** Below this share of the scale stand the names of states and silences. */
const lowest = -0.62;

/** A year and a score. */
type Place = readonly [x: number, y: number];

/** The name of an event, the place that it names, and the two ends of the line that leads there. */
interface SlideLabel extends Pick<PptxLabel, 'lines' | 'at'> {
  readonly x: number;
  readonly y: number;
  readonly leader: readonly Place[];
  readonly highlighted: boolean;
  readonly doubts: readonly string[];
}

/**
 * The names of events as the drawing places them, in the plot of the slide; `bound` is the end of the vertical axis.
 * Letters are measured in pixels, and so is the plot; places are given in years and scores.
 */
export function slideLabels(figure: WarmthFigure, axis: PptxAxis, bound: number): SlideLabel[] {
  const [width, height] = [plots.scatter.w * pixelsAnInch.across, plots.scatter.h * pixelsAnInch.down];
  const { x, yearAt } = yearScale(axis, width);
  const y = scaleLinear([bound, -bound], [0, height]);
  const bounds = { left: 0, top: -above, right: x(figure.domain[1]), bottom: y(lowest * bound) };
  return placeEventLabels(figure, { width, height, x, y, bounds }).map(({ text, box, leader, cut }) => ({
    leader: leader.map((end) => [yearAt(end.x), rounded(y.invert(end.y))] as const),
    x: decimalYear(text.day),
    y: text.value,
    highlighted: text.highlighted,
    lines: shownLines(text, cut),
    doubts: text.doubts,
    at: {
      across: ((box.left + box.right) / 2 - x(text.day)) / pixelsAnInch.across,
      down: ((box.top + box.bottom) / 2 - y(text.value)) / pixelsAnInch.down
    }
  }));
}
