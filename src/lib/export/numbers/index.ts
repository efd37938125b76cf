import type { ChartFigure } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { densityNumbers } from './density.ts';
import { networkNumbers } from './network.ts';
import type { NumberTable } from './table.ts';
import { warmthNumbers } from './warmth.ts';

export { lineRows } from './warmth.ts';

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
