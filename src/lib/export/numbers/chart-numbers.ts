import { isFilled } from '#lib/analysis/index.ts';
import type { ChartFigure } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { comparisonFields } from './comparison-fields.ts';
import { densityFields } from './density-fields.ts';
import { networkFields } from './network-fields.ts';
import type { NumberTable } from './number-table.ts';
import { robustnessFields } from './robustness-fields.ts';
import { warmthFields } from './warmth-fields.ts';

/** The numbers that a chart draws, in the columns that its record can fill; of a comparison, which has several, in all. */
export function chartNumbers(figure: ChartFigure, dataset: Dataset | null): NumberTable {
  const { columns, rows } = fieldsOf(figure);
  const shown = columns.flatMap(({ holds, ...column }, n) =>
    dataset === null || holds === undefined || isFilled(dataset, holds) ? [{ column, n }] : []
  );
  return { columns: shown.map(({ column }) => column), rows: rows.map((row) => shown.map(({ n }) => row[n] ?? null)) };
}

function fieldsOf(figure: ChartFigure): NumberTable {
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
