import { densityFigure, networkFigure, warmthFigure, type DensityFigure, type Figure, type NetworkFigure, type WarmthFigure } from '$lib/charts';
import type { Dataset } from '$lib/dataset';
import type { View } from '$lib/view';

export type ChartName = Figure['chart'];
/** What any of the charts shows; `chart` tells which. */
export type ChartFigures = WarmthFigure | DensityFigure | NetworkFigure;

/** What a chart shows of a view. */
export function figureOf(chart: ChartName, dataset: Dataset, view: View): ChartFigures {
  switch (chart) {
    case 'warmth': return warmthFigure(dataset, view);
    case 'density': return densityFigure(dataset, view);
    case 'network': return networkFigure(dataset, view);
  }
}
