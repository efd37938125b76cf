import type { Dataset } from '$lib/dataset';
import type { View } from '$lib/view';
import { densityFigure, type DensityFigure } from './density/figure';
import type { Figure } from './figure';
import { networkFigure, type NetworkFigure } from './network/figure';
import { warmthFigure, type WarmthFigure } from './warmth/figure';

/** The charts, in the order in which they tell the relationship. */
export const chartNames = ['warmth', 'density', 'network'] as const satisfies readonly Figure['chart'][];
export type ChartName = (typeof chartNames)[number];

/** What any of the charts shows; `chart` tells which. */
export type ChartFigure = WarmthFigure | DensityFigure | NetworkFigure;

/** What a chart shows of a view. */
export function figureOf(chart: ChartName, dataset: Dataset, view: View): ChartFigure {
  switch (chart) {
    case 'warmth': return warmthFigure(dataset, view);
    case 'density': return densityFigure(dataset, view);
    case 'network': return networkFigure(dataset, view);
  }
}
