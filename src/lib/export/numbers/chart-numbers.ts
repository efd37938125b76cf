import type { ChartFigure } from '#lib/charts/index.ts';
import { comparisonFields } from './comparison-fields.ts';
import { densityFields } from './density-fields.ts';
import { networkFields } from './network-fields.ts';
import type { NumberTable } from './number-table.ts';
import { robustnessFields } from './robustness-fields.ts';
import { warmthFields } from './warmth-fields.ts';

/** The numbers that a chart draws. */
export function chartNumbers(figure: ChartFigure): NumberTable {
  switch (figure.chart) {
    case 'warmth':
      return warmthFields(figure);
    case 'density':
      return densityFields(figure);
    case 'network':
      return networkFields(figure);
    case 'robustness':
      return robustnessFields(figure);
    case 'compare':
      return comparisonFields(figure);
  }
}
