import { isNarrow } from '../chart-frame.ts';
import type { ComparisonFigure } from './comparison-figure.ts';

/** A panel, in pixels of the plot; its heading stands above it. */
export interface Panel {
  readonly top: number;
  readonly bottom: number;
}

export interface ComparisonPanels {
  readonly lines: Panel;
  readonly difference: Panel | null;
  readonly bins: Panel | null;
  /** One row for each kind of agreement. */
  readonly agreements: (Panel & { readonly row: number }) | null;
}

/** Above a panel, for its heading, in pixels, and from its top up to the heading's baseline. */
const heading = 30;
export const headingBaseline = 10;
/** Height of a row of agreements: on a phone its name stands above its marks. */
const row = { wide: 19, narrow: 31 } as const;
/** Heights in a drawing that is as high as it needs, in pixels; in others they keep their shares. */
const heights = { lines: 250, difference: 110, bins: 84 } as const;

const shares = ({ difference }: ComparisonFigure, terse: boolean) =>
  [
    ['lines', true],
    ['difference', difference !== null],
    ['bins', !terse]
  ] as const;

/** What of a plot no panel takes: headings, and the rows of agreements. */
function fixedHeight(figure: ComparisonFigure, width: number, terse: boolean): number {
  const rows = terse ? 0 : figure.rows.length * rowHeight(width);
  const headings =
    shares(figure, terse).filter(([name, there]) => there && name !== 'lines').length + (rows > 0 ? 1 : 0);
  return rows + headings * heading;
}

const rowHeight = (width: number) => (isNarrow(width) ? row.narrow : row.wide);

/** Height of the plot in a drawing of this width that is as high as it needs. */
export const ownPlotHeight = (figure: ComparisonFigure, width: number, terse: boolean): number =>
  shares(figure, terse).reduce(
    (sum, [name, there]) => sum + (there ? heights[name] : 0),
    fixedHeight(figure, width, terse)
  );

/** Where the panels of a drawing of this width stand in a plot of this height; on a slide the lines and their difference. */
export function comparisonPanels(
  figure: ComparisonFigure,
  width: number,
  height: number,
  terse: boolean
): ComparisonPanels {
  const there = shares(figure, terse).filter(([, each]) => each);
  const free = Math.max(0, height - fixedHeight(figure, width, terse));
  const own = there.reduce((sum, [name]) => sum + heights[name], 0);
  let y = 0;
  const next = (taken: number): Panel => {
    const top = y === 0 ? 0 : y + heading;
    y = top + taken;
    return { top, bottom: y };
  };
  const panelOf = (name: keyof typeof heights): Panel | null =>
    there.some(([each]) => each === name) ? next((free * heights[name]) / own) : null;
  const lines = panelOf('lines') ?? { top: 0, bottom: height };
  const difference = panelOf('difference');
  const bins = panelOf('bins');
  const each = rowHeight(width);
  return {
    lines,
    difference,
    bins,
    agreements: terse || figure.rows.length === 0 ? null : { ...next(figure.rows.length * each), row: each }
  };
}
