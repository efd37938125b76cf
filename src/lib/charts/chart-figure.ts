import type { Dataset } from '#lib/dataset/index.ts';
import type { ChartName, View } from '#lib/view/index.ts';
import type { ComparisonFigure } from './comparison/comparison-figure.ts';
import { directedFigure } from './comparison/directed-figure.ts';
import { densityFigure, type DensityFigure } from './density/density-figure.ts';
import { networkFigure, type NetworkFigure } from './network/network-figure.ts';
import { robustnessFigure, type RobustnessFigure } from './robustness/robustness-figure.ts';
import { warmthFigure, type WarmthFigure } from './warmth/warmth-figure.ts';

/** What any of the charts of one relationship shows; `chart` tells which. */
export type RecordFigure = WarmthFigure | DensityFigure | NetworkFigure | RobustnessFigure;
/** Whatever is drawn. */
export type ChartFigure = RecordFigure | ComparisonFigure;

/** What a chart shows of a view: of warmth in its two directions a comparison of them. */
export const figureOf = (chart: ChartName, dataset: Dataset, view: View): ChartFigure =>
  chart === 'warmth' && view.direction === 'split'
    ? directedFigure(dataset, view)
    : recordFigureOf(chart, dataset, view);

function recordFigureOf(chart: ChartName, dataset: Dataset, view: View): RecordFigure {
  switch (chart) {
    case 'warmth':
      return warmthFigure(dataset, view);
    case 'density':
      return densityFigure(dataset, view);
    case 'network':
      return networkFigure(dataset, view);
    case 'robustness':
      return robustnessFigure(dataset, view);
  }
}
