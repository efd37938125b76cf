import { notAllowed } from '../nearest-value.ts';
import { problemAt } from '../problem-at.ts';
import type { PackageTables, Table } from '../read/csv-table.ts';
import type { Problem } from '../types.ts';

/** A source that is written as an id, and is none of a source: a statement has more than one word. */
export function unknownSources(
  file: string,
  { rows }: Table<{ readonly source: string }>,
  sources: PackageTables['sources']
): Problem[] {
  const ids = sources.rows.flatMap((row) => row.valuesIn('id').slice(0, 1));
  const known = new Set(ids);
  return rows.flatMap(({ line, cells: { source = '' } }) =>
    /^[a-z0-9-]+$/.test(source) && !known.has(source)
      ? [
          problemAt(
            { file, line, column: 'source' },
            () => `${notAllowed(source, 'known source', ids)}; else write author, title, publisher and year`
          )
        ]
      : []
  );
}
