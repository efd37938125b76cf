import { scaleLinear } from 'd3';
import { arePlotted, isWithin, textSize, valueTicks, warmthPanels, type WarmthFigure } from '#lib/charts/index.ts';
import { pointsAnInch } from '../../lengths.ts';
import { rounded } from '../../numbers/cell-values.ts';
import { chartTextSizes, plots } from '../chart-design.ts';
import type { PptxAxis } from '../pptx-deck.ts';
import { letterWidth } from '../typeface.ts';

/** Pixels of a drawing to an inch of a slide down it, so that words are as high in one as in the other. */
export const pixelsAnInch = (pointsAnInch * textSize.label) / chartTextSizes.label;
/** The same across it, where wider letters have less room; how wide the plot is, and a year in it. */
export const pixelsAcross = pixelsAnInch / letterWidth.regular;
export const plotPixels = plots.scatter.w * pixelsAcross;
export const pixelsAYear = ({ min, max }: Pick<PptxAxis, 'min' | 'max'>) => plotPixels / (max - min);
/**
 * How far up the lines of silences and the names of states stand, and what either needs with its words, of silences in two lines,
 * in pixels.
 */
const names = { silences: 22, states: 7, silencesRoom: 56, statesRoom: 22, none: 8 } as const;

/** A measure from outside, with its name, its panel alone, and how far above that the name stands, in pixels. */
const measure = { room: 56, panel: 34, name: 9.52 } as const;

/** What the words below the rows of events need, in pixels. */
function roomBelow({ silences, successions, domain, begin }: WarmthFigure): number {
  if (silences.length > 0) return names.silencesRoom;
  const named = [begin, ...successions.map(({ day }) => day)].some((day) => isWithin(day, domain));
  return named ? names.statesRoom : names.none;
}

/** Where things stand along the one vertical axis of a slide, in points of the scale: a chart has no second panel. */
export interface WarmthHeights {
  readonly min: number;
  /** Above what is not of the record. */
  readonly foot: number;
  readonly max: number;
  readonly step: number;
  /** Numbers below the values of the line, where the events stand, are not shown. */
  readonly format: string;
  /** The lowest and the highest value at which anything of the line's panel is drawn. */
  readonly values: { readonly lowest: number; readonly highest: number };
  /** Each row of events, in the order of the figure's. */
  readonly rows: readonly number[];
  readonly silences: number;
  readonly states: number;
  /** Of a measure from outside, by number, how far up a value stands that is such a share of its axis. */
  readonly measured: (measure: number, share: number) => number;
  /** How far up its name stands. */
  readonly measureName: (measure: number) => number;
  /** The value so many pixels above the foot of the plot. */
  readonly aboveFoot: (pixels: number) => number;
  /** Of a value the place in the plot, in pixels, and of a place its value. */
  readonly y: (value: number) => number;
  readonly valueAt: (y: number) => number;
  /** Where the panel of the line ends and the middle of each row of events, in pixels. */
  readonly panels: { readonly foot: number; readonly rows: readonly number[] };
}

/**
 * The heights of a warmth chart on a slide: the panels of the drawing one above the other, and at its foot, in pixels, as
 * much as what is not of the record needs.
 */
export function warmthHeights(figure: WarmthFigure, background = 0): WarmthHeights {
  const height = plots.scatter.h * pixelsAnInch;
  const below = background + roomBelow(figure);
  // Where there is nothing else, measures share the whole plot, of which the scale is not shown.
  const count = figure.measures.length;
  const isPlot = arePlotted(figure);
  const room = isPlot ? (height - below) / count : measure.room;
  const panel = room - (measure.room - measure.panel);
  const panels = warmthPanels(figure, height - below - (isPlot ? 0 : count * room));
  const [low, high] = figure.values;
  const ticks = valueTicks(figure.values, figure.view.model);
  const step = (ticks[1] ?? high) - (ticks[0] ?? low);
  const asDrawn = scaleLinear([low, high], [panels.bottom, panels.top]);
  const digits = Number.isInteger(step) ? '0' : '0.0';
  const max = rounded(asDrawn.invert(0));
  // Numbers stand at every step from the end of the axis on.
  const min = low - step * Math.ceil((low - asDrawn.invert(height)) / step);
  const scale = scaleLinear([max, min], [0, height]);
  const y = (value: number) => scale(value);
  const valueAt = (at: number) => rounded(scale.invert(at));
  const aboveFoot = (pixels: number) => valueAt(height - pixels);
  const inMeasure = (n: number, pixels: number) => aboveFoot(below + (count - 1 - n) * room + pixels);
  return {
    min,
    foot: aboveFoot(background),
    max,
    step,
    // None where no line is read off it; else with a minus of its own: programs differ in whether a condition leaves them theirs.
    format: figure.series.length === 0 ? '""' : `[<${low - step / 2}]"";[<0]-${digits};${digits}`,
    values: { lowest: rounded(asDrawn.invert(panels.foot)), highest: max },
    rows: panels.rows.map((at) => rounded(asDrawn.invert(at))),
    silences: aboveFoot(background + names.silences),
    states: aboveFoot(background + names.states),
    measured: (n, share) => inMeasure(n, share * panel),
    measureName: (n) => inMeasure(n, panel + measure.name),
    aboveFoot,
    y,
    valueAt,
    panels: { foot: y(asDrawn.invert(panels.foot)), rows: panels.rows.map((at) => y(asDrawn.invert(at))) }
  };
}
