import * as v from 'valibot';
import { keys, references } from './keys.ts';
import { codebookColumns, packageColumns, tableNames, type TableName } from './package-columns.ts';

/**
 * A table as the Data Package standard describes it (datapackage.org, version 1): resource, CSV dialect and Table
 * Schema.
 */
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
}

type Scale = keyof typeof codebookColumns;

const meanings: Readonly<Record<TableName | Scale, string>> = {
  events: 'One row an event: what one side of the dyad did to the other, when, and how it is coded.',
  actors: 'One row an actor: states, and the persons, bodies, companies, projects and groups that take part.',
  agreements: 'One row an agreement between the two sides, or one that an event is about.',
  participants: 'One row for each role of an actor in an event.',
  'source-items': 'One row for each numbered item of the source, and for each dated or datable claim in its prose.',
  discrepancies: 'One row for each place where the source contradicts itself or cannot be right, with its treatment.',
  plover: 'Scores of PLOVER categories and modes.',
  cameo: 'CAMEO codes with the values of the Goldstein scale and the PLOVER category that each maps to.'
};

const dialect = {
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  lineTerminator: '\n',
  header: true,
  skipInitialSpace: false
};

function resourceOf(
  name: TableName | Scale,
  columns: Readonly<Record<string, v.GenericSchema<string, unknown>>>,
  key: readonly string[],
  foreign: readonly object[] = []
) {
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    description: meanings[name],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect,
    schema: {
      fields: Object.entries(columns).map(([column, schema]) => fieldOf(column, schema, key)),
      missingValues: [''],
      ...(key.length > 0 ? { primaryKey: key } : {}),
      ...(foreign.length > 0 ? { foreignKeys: foreign } : {})
    }
  };
}

function fieldOf(name: string, schema: v.GenericSchema<string, unknown>, key: readonly string[]) {
  const { type = 'string', ...meaning }: Readonly<Record<string, unknown>> = v.getMetadata(schema);
  const constraints = { ...meaning, ...(key.length === 1 && key[0] === name ? { unique: true } : {}) };
  return {
    name,
    type,
    description: v.getDescription(schema),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {})
  };
}

/**
 * Table Schema has no foreign keys for lists; those are checked by our own reader. A table refers to itself by an empty
 * name.
 */
function foreignKeysOf(table: TableName) {
  return references
    .filter(({ from, list }) => from === table && !list)
    .map(({ column, to }) => ({
      fields: [column],
      reference: { resource: to === table ? '' : to, fields: keys[to].columns }
    }));
}

/** The resources of every data package of this shape, in the order of its tables. */
export const packageResources: readonly Resource[] = tableNames.map((name) =>
  resourceOf(name, packageColumns[name], keys[name].columns, foreignKeysOf(name))
);

/**
 * The resources of the codebook. A category and its mode, which may be empty, name a row of PLOVER; the standard knows
 * no such key.
 */
export const codebookResources: readonly Resource[] = [
  resourceOf('plover', codebookColumns.plover, []),
  resourceOf('cameo', codebookColumns.cameo, ['code'])
];
