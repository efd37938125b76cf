import type { WarmthFigure } from './warmth-figure.ts';

/** Below the plot each measure has its name, its panel and a gap, in pixels. */
export const measureLane = { height: 78, name: 14, panel: 50 } as const;
/** In the plot, where nothing else stands: as high in a drawing that is as high as it needs. */
const measureAlone = { height: 228, name: 14, gap: 14 } as const;

/** Whether measures from outside are all that a drawing shows: they have the plot to themselves. */
export const arePlotted = ({ rows, series, measures }: Pick<WarmthFigure, 'rows' | 'series' | 'measures'>): boolean =>
  measures.length > 0 && rows.length === 0 && series.length === 0;

/** How high a plot of measures alone is, in a drawing that is as high as it needs, in pixels. */
export const plottedHeight = ({ measures }: Pick<WarmthFigure, 'measures'>): number =>
  measures.length * measureAlone.height;

/**
 * Where the panel of each measure stands, in pixels from the top of the plot: one below the other in a plot of this
 * height, which they share, or `below` its foot.
 */
export function measurePanels(
  figure: Pick<WarmthFigure, 'rows' | 'series' | 'measures'>,
  plotHeight: number,
  below: number
): { readonly top: number; readonly bottom: number }[] {
  const share = plotHeight / figure.measures.length;
  return figure.measures.map((_, n) => {
    if (arePlotted(figure)) {
      const top = n * share + measureAlone.name;
      return { top, bottom: Math.max(top + 1, (n + 1) * share - measureAlone.gap) };
    }
    const top = plotHeight + below + n * measureLane.height + measureLane.name;
    return { top, bottom: top + measureLane.panel };
  });
}
