import type { Dataset, State } from '../types.ts';
import { codebookColumns, codebookFolder } from './codebook-columns.ts';
import { headerOf } from './csv-records.ts';
import { packageColumns, tableNames, type TableName } from './package-columns.ts';
import type { PackageTexts } from './parse-dataset.ts';

/**
 * A file of the package as it stands, and the folder for it where the package and the codebook are handed on together.
 */
export interface PackagedFile {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
}

/** A CSV file of the package with its columns in order and the number of its rows, the header not counted. */
export interface PackagedTable extends PackagedFile {
  readonly name: TableName | keyof typeof codebookColumns;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Every table of a package, in a folder of the package's own name, then the two scales and the states. */
export function packagedTables(
  texts: Partial<PackageTexts>,
  dataset: Dataset,
  states: readonly State[]
): PackagedTable[] {
  const rows: Readonly<Record<PackagedTable['name'], number>> = {
    events: dataset.events.length,
    actors: dataset.actors.length,
    agreements: dataset.agreements.length,
    participants: dataset.events.reduce((sum, event) => sum + event.participants.length, 0),
    sources: dataset.sources.length,
    'source-items': dataset.sourceItems.length,
    discrepancies: dataset.discrepancies.length,
    eras: dataset.eras.length,
    background: dataset.background.length,
    series: dataset.measures.length,
    'series-values': dataset.measures.reduce((sum, { values }) => sum + values.length, 0),
    plover: dataset.codebook.plover.length,
    cameo: dataset.codebook.cameo.length,
    states: states.length
  };
  const table = (name: PackagedTable['name'], inside: string, columns: object): PackagedTable[] => {
    const text = texts[name];
    if (text === undefined) return [];
    const file = `${name}.csv`;
    return [{ name, file, folder: inside, text, columns: headerOf(text, Object.keys(columns)), rows: rows[name] }];
  };
  return [
    ...tableNames.flatMap((name) => table(name, dataset.dyad.id, packageColumns[name])),
    ...(['plover', 'cameo', 'states'] as const).flatMap((name) => table(name, codebookFolder, codebookColumns[name]))
  ];
}
