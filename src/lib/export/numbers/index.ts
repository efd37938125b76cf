import type { ChartFigure } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { densityNumbers } from './density-numbers.ts';
import { networkNumbers } from './network-numbers.ts';
import type { NumberTable } from './number-table.ts';
import { warmthNumbers } from './warmth-numbers.ts';

export { lineRows } from './warmth-numbers.ts';

/** The numbers that a chart draws. */
export function numbersOf(figure: ChartFigure, dataset: Dataset): NumberTable {
  switch (figure.chart) {
    case 'warmth':
      return warmthNumbers(figure, dataset);
    case 'density':
      return densityNumbers(figure);
    case 'network':
      return networkNumbers(figure);
  }
}
