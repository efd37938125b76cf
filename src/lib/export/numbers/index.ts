import type { ChartFigure } from '$lib/charts';
import type { Dataset } from '$lib/dataset';
import { densityNumbers } from './density';
import { networkNumbers } from './network';
import type { NumberTable } from './table';
import { warmthNumbers } from './warmth';

export { lineRows } from './warmth';

/** The numbers that a chart draws. */
export function numbersOf(figure: ChartFigure, dataset: Dataset): NumberTable {
  switch (figure.chart) {
    case 'warmth': return warmthNumbers(figure, dataset);
    case 'density': return densityNumbers(figure);
    case 'network': return networkNumbers(figure);
  }
}
