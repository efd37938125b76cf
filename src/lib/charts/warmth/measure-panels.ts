import { wrapHeading } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import type { WarmthFigure } from './warmth-figure.ts';

/** Below the plot each measure has its name, of one line or more, its panel and a gap, in pixels. */
const measureLane = { name: 14, panel: 50, gap: 14 } as const;
/** In the plot, where nothing else stands: as high in a drawing that is as high as it needs. */
const measureAlone = { height: 228, gap: 14 } as const;

/** Whether measures from outside are all that a drawing shows: they have the plot to themselves. */
export const arePlotted = ({ rows, series, measures }: Pick<WarmthFigure, 'rows' | 'series' | 'measures'>): boolean =>
  measures.length > 0 && rows.length === 0 && series.length === 0;

/** How high a plot of measures alone is, in a drawing that is as high as it needs, in pixels. */
export const plottedHeight = ({ measures }: Pick<WarmthFigure, 'measures'>): number =>
  measures.length * measureAlone.height;

/** The lines of a measure's name above its panel, in a plot so many pixels wide; and how far they are apart. */
export const measureNameLines = (label: string, width: number): readonly string[] =>
  wrapHeading(label, width, textSize.small, 600);
export const measureLeading = measureLane.name;

/** How high all panels below a plot of this width are, in pixels. */
export const measureLanes = ({ measures }: Pick<WarmthFigure, 'measures'>, width: number): number =>
  measures.reduce((sum, { label }) => sum + laneHeight(label, width), 0);

const nameHeight = (label: string, width: number) => measureNameLines(label, width).length * measureLane.name;
const laneHeight = (label: string, width: number) => nameHeight(label, width) + measureLane.panel + measureLane.gap;

/**
 * Where the panel of each measure stands, in pixels from the top of the plot: one below the other in a plot of this
 * size, which they share, or `below` its foot.
 */
export function measurePanels(
  figure: Pick<WarmthFigure, 'rows' | 'series' | 'measures'>,
  { width, height, below }: { readonly width: number; readonly height: number; readonly below: number }
): { readonly top: number; readonly bottom: number }[] {
  const share = height / figure.measures.length;
  let y = height + below;
  return figure.measures.map(({ label }, n) => {
    if (arePlotted(figure)) {
      const top = n * share + nameHeight(label, width);
      return { top, bottom: Math.max(top + 1, (n + 1) * share - measureAlone.gap) };
    }
    const top = y + nameHeight(label, width);
    y += laneHeight(label, width);
    return { top, bottom: top + measureLane.panel };
  });
}
