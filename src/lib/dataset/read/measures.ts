import { group } from 'd3';
import type { Measure } from '../types.ts';
import type { PackageTables } from './csv-table.ts';
import { sourceTitles } from './source-titles.ts';

type Tables = Pick<PackageTables, 'series' | 'series-values' | 'sources'>;

/**
 * The measures of a package, each with its values in order of time: one of each direction of a series, called by its
 * states where there are several. A source that is a row has that row's title.
 */
export function assembleMeasures(tables: Tables): Measure[] {
  const titleOf = sourceTitles(tables);
  const valuesOf = group(tables['series-values'].values, ({ series }) => series);
  return tables.series.values.flatMap((series) => {
    const lines = [...group(valuesOf.get(series.id) ?? [], directionName).values()];
    return (lines.length > 0 ? lines : [[]]).map((values): Measure => {
      const { actor, recipient } = values[0] ?? series;
      const direction = lines.length > 1 && actor !== null && recipient !== null ? `-${actor}-${recipient}` : '';
      return {
        ...series,
        id: `${series.id}${direction}`,
        actor,
        recipient,
        source: titleOf(series.source),
        values: values
          .map(({ date: { first, last }, value, n }) => ({ first, last, value, n }))
          .sort((a, b) => a.first - b.first)
      };
    });
  });
}

/** What the values of one line of a series have in common. */
export const directionName = ({
  actor,
  recipient
}: {
  readonly actor?: string | null;
  readonly recipient?: string | null;
}) => `${actor ?? ''} ${recipient ?? ''}`;
