import { isNarrow } from '../chart-frame.ts';
import { agreementPlaces, type PlacedRow } from './agreement-places.ts';
import type { ComparisonFigure } from './comparison-figure.ts';
import { symbolSize } from './line-shape.ts';

/** A panel, in pixels of the plot; its heading stands above it. */
export interface Panel {
  readonly top: number;
  readonly bottom: number;
}

/** The agreements of one kind: the baseline of its name, its line, and where each of its levels stands, the first on it. */
export interface RowPanel extends PlacedRow {
  readonly name: number;
  readonly middle: number;
  readonly at: readonly number[];
}

export interface ComparisonPanels {
  /** Null where there is no line. */
  readonly lines: Panel | null;
  readonly difference: Panel | null;
  readonly bins: Panel | null;
  readonly agreements: (Panel & { readonly rows: readonly RowPanel[] }) | null;
}

/** For what panels are cut: the width of the drawing and of its plot in pixels, and whether it stands on a slide. */
export interface PlotSize {
  readonly width: number;
  readonly plot: number;
  readonly terse: boolean;
}

/** Above a panel, for its heading, in pixels, and from its top up to the heading's baseline. */
const heading = 30;
export const headingBaseline = 10;
/**
 * Rows of agreements: height of one level, and what is added to all of them, in pixels. On a phone the name of a row
 * stands above its marks, so far below the top of the row.
 */
const row = { level: 2 * symbolSize + 1.5, wide: 8.5, narrow: 22, name: 13 } as const;
/** Heights in a drawing that is as high as it needs, in pixels; in others they keep their shares. */
const heights = { lines: 250, difference: 110, bins: 84 } as const;

const hasLine = ({ lines }: Pick<ComparisonFigure, 'lines'>) => lines.some(({ series }) => series.length > 0);

/** On a slide the lines and their difference, or where there is no line what is counted. */
const shares = (figure: ComparisonFigure, terse: boolean) =>
  [
    ['lines', hasLine(figure)],
    ['difference', figure.difference !== null],
    ['bins', !terse || !hasLine(figure)]
  ] as const;

const rowHeight = ({ levels }: PlacedRow, width: number) =>
  levels * row.level + (isNarrow(width) ? row.narrow : row.wide);

const rowsOf = (figure: ComparisonFigure, { plot, terse }: PlotSize) => (terse ? [] : agreementPlaces(figure, plot));

/** What of a plot no panel takes: headings, and the rows of agreements; the first panel has a heading but for lines. */
function fixedHeight(figure: ComparisonFigure, size: PlotSize): number {
  const rows = rowsOf(figure, size);
  const headings =
    shares(figure, size.terse).filter(([name, there]) => there && name !== 'lines').length + (rows.length > 0 ? 1 : 0);
  return rows.reduce((sum, each) => sum + rowHeight(each, size.width), 0) + headings * heading;
}

/** Height of the plot in a drawing of this width that is as high as it needs. */
export const ownPlotHeight = (figure: ComparisonFigure, size: PlotSize): number =>
  shares(figure, size.terse).reduce(
    (sum, [name, there]) => sum + (there ? heights[name] : 0),
    fixedHeight(figure, size)
  );

/** Where the panels of a drawing stand in a plot of this height. */
export function comparisonPanels(figure: ComparisonFigure, height: number, size: PlotSize): ComparisonPanels {
  const there = shares(figure, size.terse).filter(([, each]) => each);
  const free = Math.max(0, height - fixedHeight(figure, size));
  const own = there.reduce((sum, [name]) => sum + heights[name], 0);
  let y = 0;
  const next = (taken: number, headed = true): Panel => {
    const top = headed ? y + heading : y;
    y = top + taken;
    return { top, bottom: y };
  };
  const panelOf = (name: keyof typeof heights): Panel | null =>
    there.some(([each]) => each === name) ? next((free * heights[name]) / own, name !== 'lines') : null;
  const [lines, difference, bins] = [panelOf('lines'), panelOf('difference'), panelOf('bins')];
  const rows = rowsOf(figure, size);
  return { lines, difference, bins, agreements: rows.length === 0 ? null : rowPanels(rows, next(0), size.width) };
}

function rowPanels(rows: readonly PlacedRow[], { top }: Panel, width: number): ComparisonPanels['agreements'] {
  let y = top;
  const placed = rows.map((each): RowPanel => {
    const first = y + (isNarrow(width) ? row.narrow - row.wide / 2 : row.wide / 2);
    const at = Array.from({ length: each.levels }, (_, level) => first + (level + 0.5) * row.level);
    // What stands in nobody's way stands on the line of its row.
    const middle = first + row.level / 2;
    const name = isNarrow(width) ? y + row.name : middle + 4;
    y += rowHeight(each, width);
    return { ...each, name, middle, at };
  });
  return { top, bottom: y, rows: placed };
}
