import type { LabelPlace } from './event-label-place.ts';
import type { WarmthFigure } from './warmth-figure.ts';
import type { WarmthPanels } from './warmth-panels.ts';

/** Between the line and the nearest name, and between the edge of its panel and a name, in pixels. */
const [lineGap, edgeGap] = [10, 4];

/** A plot, in pixels: where days and values stand in it, and its panels. */
interface Plot {
  readonly width: number;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  /** Where the panel of the line ends, and the middle of each row of events. */
  readonly panels: Pick<WarmthPanels, 'foot' | 'rows'>;
}

/** Where names have room in a plot: above the highest place of the line, and below the lowest. */
export function labelSpace(
  figure: Pick<WarmthFigure, 'reach' | 'begin' | 'rows' | 'marks' | 'labels'>,
  { width, x, y, panels }: Plot
): LabelPlace {
  const { reach, begin, rows, marks, labels } = figure;
  return {
    width,
    begin: Math.max(0, x(begin)),
    x,
    y,
    zones: {
      above: [edgeGap, y(reach.high) - lineGap],
      below: [y(reach.low) + lineGap, panels.foot - edgeGap]
    },
    markOf: (event) => {
      const day = labels.find((label) => label.event === event)?.day;
      const kind = marks.find(({ events }) => events.includes(event))?.quad ?? null;
      return day === undefined ? undefined : { x: x(day), y: panels.rows[rows.indexOf(kind)] ?? panels.foot };
    }
  };
}
