import * as v from 'valibot';
import { codebookColumns, packageColumns } from './columns';
import { dataset, packagedTexts } from './packaged.server';
import { tableNames, type TableName } from './parse';

/** One CSV file of the package: its name, its columns in order, its rows without the header, its text. */
export interface PackagedTable {
  readonly name: TableName | 'plover' | 'cameo';
  readonly file: string;
  /** The folder of data/ in which it stands. */
  readonly folder: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly text: string;
}

/** The package's own name, which is that of its folder. */
export const packageName = v.parse(v.object({ name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)) }), JSON.parse(packagedTexts.datapackage)).name;
export const descriptor = { file: 'datapackage.json', folder: packageName, text: packagedTexts.datapackage };

const rows: Readonly<Record<PackagedTable['name'], number>> = {
  events: dataset.events.length,
  actors: dataset.actors.length,
  agreements: dataset.agreements.length,
  participants: dataset.events.reduce((sum, event) => sum + event.participants.length, 0),
  'source-items': dataset.sourceItems.length,
  discrepancies: dataset.discrepancies.length,
  plover: dataset.codebook.plover.length,
  cameo: dataset.codebook.cameo.length
};

const scaleNames = ['plover', 'cameo'] as const;

/** Every table of the package and of the two scales, as it stands in data/. */
export const packagedTables: readonly PackagedTable[] = [
  ...tableNames.map((name) => tableOf(name, packageName, packageColumns[name])),
  ...scaleNames.map((name) => tableOf(name, 'codebook', codebookColumns[name]))
];

function tableOf(name: PackagedTable['name'], folder: string, columns: object): PackagedTable {
  return { name, file: `${name}.csv`, folder, columns: Object.keys(columns), rows: rows[name], text: packagedTexts[name] };
}
