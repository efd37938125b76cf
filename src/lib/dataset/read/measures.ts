import { group } from 'd3';
import type { Measure } from '../types.ts';
import type { PackageTables } from './csv-table.ts';
import { sourceTitles } from './source-titles.ts';

/** The measures of a package, each with its values in order of time; a source that is a row has that row's title. */
export function assembleMeasures(tables: Pick<PackageTables, 'series' | 'series-values' | 'sources'>): Measure[] {
  const titleOf = sourceTitles(tables);
  const valuesOf = group(tables['series-values'].values, ({ series }) => series);
  return tables.series.values.map((series) => ({
    ...series,
    source: titleOf(series.source),
    values: (valuesOf.get(series.id) ?? [])
      .map(({ date: { first, last }, value, n }) => ({ first, last, value, n }))
      .sort((a, b) => a.first - b.first)
  }));
}
