import { bisector, extent } from 'd3';
import type { Point } from '../placement/index.ts';
import type { LabelPlace, Zone } from './event-label-place.ts';
import { cornersOf } from './line-corners.ts';
import type { WarmthFigure } from './warmth-figure.ts';
import type { WarmthPanels } from './warmth-panels.ts';

/**
 * Between the line and the nearest name, across and down, and between the edge of its panel and a name, in pixels: across
 * less than to its leader, whose move may reach as high as the name.
 */
const [lineGap, edgeGap] = [{ across: 4, down: 7 }, 4];

/** A plot, in pixels: where days and values stand in it, and its panels. */
interface Plot {
  readonly width: number;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  /** Where the panel of the line ends, and the middle of each row of events. */
  readonly panels: Pick<WarmthPanels, 'foot' | 'rows'>;
}

/** Where names have room in a plot: above the line as far as they reach along it, and below it. */
export function labelSpace(
  figure: Pick<WarmthFigure, 'series' | 'begin' | 'rows' | 'marks' | 'labels'>,
  { width, x, y, panels }: Plot
): LabelPlace {
  const { series, begin, rows, marks, labels } = figure;
  const corners = cornersOf(series, { x, y });
  const panel: Zone = [edgeGap, panels.foot - edgeGap];
  return {
    width,
    begin: Math.max(0, x(begin)),
    x,
    y,
    panel,
    clear: (side, left, right) => {
      const [highest, lowest] = reachBetween(corners, left - lineGap.across, right + lineGap.across) ?? [y(0), y(0)];
      return side === 'above' ? [panel[0], highest - lineGap.down] : [lowest + lineGap.down, panel[1]];
    },
    markOf: (event) => {
      const day = labels.find((label) => label.event === event)?.day;
      const kind = marks.find(({ events }) => events.includes(event))?.quad ?? null;
      return day === undefined ? undefined : { x: x(day), y: panels.rows[rows.indexOf(kind)] ?? panels.foot };
    }
  };
}

/** The highest and the lowest place of a line between two places across, in pixels; null where there is no line. */
function reachBetween(corners: readonly Point[], left: number, right: number): Zone | null {
  const from = Math.max(0, cornerBisector.left(corners, left) - 1);
  const within = corners.slice(from, cornerBisector.left(corners, right) + 1);
  const [highest, lowest] = extent(within, ({ y }) => y);
  return highest === undefined ? null : [highest, lowest];
}

const cornerBisector = bisector(({ x }: Point) => x);
