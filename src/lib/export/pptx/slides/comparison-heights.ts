import { scaleLinear } from 'd3';
import { valueTicks, type ComparisonFigure } from '#lib/charts/index.ts';
import { rounded } from '../../numbers/cell-values.ts';
import { plots } from '../chart-design.ts';
import { pixelsAnInch } from './warmth-heights.ts';

/**
 * Above the lines, between them and their difference for its name, and below for what stands there, in pixels; and how
 * much of what is left the lines have.
 */
const rooms = { above: 6, name: 30, names: 20, below: 4 } as const;
const lineShare = 0.68;

/** Where things stand along the one vertical axis of a slide, in points of the scale: a chart has no second panel. */
export interface ComparisonHeights {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Numbers below those of the lines are not shown. */
  readonly format: string;
  /** The lowest and the highest value at which a line is drawn. */
  readonly values: { readonly lowest: number; readonly highest: number };
  /** Of a difference its height is `zero + scale * difference`; null where none is drawn. */
  readonly difference: { readonly zero: number; readonly scale: number; readonly name: number } | null;
  /** Where the names of states stand, or what a common time is counted from. */
  readonly names: number;
  /** Of a value the place in the plot, in pixels, and of a place its value. */
  readonly y: (value: number) => number;
  readonly valueAt: (y: number) => number;
}

/** The heights of a comparison on a slide: the lines, below them their difference, at the foot the names of states. */
export function comparisonHeights({
  values,
  view,
  difference,
  successions,
  isAligned
}: ComparisonFigure): ComparisonHeights {
  const height = plots.scatter.h * pixelsAnInch;
  const foot = height - (isAligned || successions.length > 0 ? rooms.names : rooms.below);
  const bottom = difference ? rooms.above + (foot - rooms.above - rooms.name) * lineShare : foot;
  const [low, high] = values;
  const ticks = valueTicks(values, view.model);
  const step = (ticks[1] ?? high) - (ticks[0] ?? low);
  const drawn = scaleLinear([low, high], [bottom, rooms.above]);
  const max = rounded(drawn.invert(0));
  // Numbers stand at every step from the end of the axis on.
  const min = low - step * Math.ceil((low - drawn.invert(height)) / step);
  const scale = scaleLinear([max, min], [0, height]);
  const valueAt = (y: number) => rounded(scale.invert(y));
  const digits = Number.isInteger(step) ? '0' : '0.0';
  const subtracted = difference && {
    ...scaleTo(difference.values, [valueAt(scale(low) + rooms.name), valueAt(foot)]),
    name: valueAt(scale(low) + rooms.name / 2)
  };
  return {
    min,
    max,
    step,
    // With a minus of its own, that of the difference: programs differ in whether a condition leaves them theirs.
    format: `[<${low - step / 2}]"";[<0]"−"${digits};${digits}`,
    values: { lowest: low, highest: max },
    difference: subtracted,
    names: valueAt(height - rooms.names / 2),
    y: (value) => scale(value),
    valueAt
  };
}

/** How a difference becomes a height between these two. */
function scaleTo([low, high]: readonly [number, number], [top, bottom]: readonly [number, number]) {
  const scale = rounded((top - bottom) / (high - low));
  return { zero: rounded(bottom - scale * low), scale };
}
