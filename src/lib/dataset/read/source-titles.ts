import type { PackageTables } from './csv-table.ts';

/** What a cell `source` says in words: the title of the row that it names, else what stands there itself. */
export function sourceTitles({ sources }: Pick<PackageTables, 'sources'>): (source: string) => string {
  const titles = new Map(sources.values.map(({ id, title }) => [id, title]));
  return (source) => titles.get(source) ?? source;
}
