import * as v from 'valibot';
import { codebookColumns } from './codebook-columns.ts';
import type { TableShape } from './csv-records.ts';
import { keys, references } from './keys.ts';
import { isOptionalTable, packageColumns, tableNames, type TableName } from './package-columns.ts';

/**
 * A table as the Data Package standard describes it (datapackage.org, version 1): resource, CSV dialect and Table
 * Schema.
 */
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

type Scale = keyof typeof codebookColumns;

const meanings: Readonly<Record<TableName | Scale, string>> = {
  events: 'One row an event: what one side of the dyad did to the other, when, and how it is coded.',
  actors: 'One row an actor: states, and the persons, bodies, companies, projects and groups that take part.',
  agreements: 'One row an agreement between the two sides, or one that an event is about.',
  participants: 'One row for each role of an actor in an event.',
  sources: 'One row for each text that the events are coded from, and what it says of itself.',
  'source-items': 'One row for each numbered item of the source, and for each dated or datable claim in its prose.',
  discrepancies: 'One row for each place where the source contradicts itself or cannot be right, with its treatment.',
  eras: 'One row for each phase of the relationship and for the time of each leader: from general works, not from the source.',
  background:
    'One row for each thing that general works report and the source does not; it is never scored and never counted.',
  series:
    'One row for each measure from outside the source, with its unit, its bounds and its own source; never an event.',
  'series-values':
    'One row for each value of a measure: its year, month or day, and how many observations it rests on.',
  plover: 'Scores of PLOVER categories and modes.',
  cameo: 'CAMEO codes with the values of the Goldstein scale and the PLOVER category that each maps to.',
  states:
    'One row for each state since 1816, by the system membership of the Correlates of War, with its codes in other data.'
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
  foreign: readonly ForeignKey[] = [],
  shape: TableShape | null = null
) {
  const { delimiter, lineTerminator } = shape ?? dialect;
  const fields = shape?.columns ?? Object.keys(columns);
  const foreignKeys = foreign.filter((key) => key.fields.every((field) => fields.includes(field)));
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    description: meanings[name],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { ...dialect, delimiter, lineTerminator },
    schema: {
      fields: fields.map((name) => {
        const schema = Object.hasOwn(columns, name) ? columns[name] : undefined;
        // What a column of the owner's holds is the owner's matter.
        return schema ? fieldOf(name, schema, key) : { name };
      }),
      missingValues: [''],
      ...(key.length > 0 ? { primaryKey: key } : {}),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {})
    }
  };
}

function fieldOf(name: string, schema: v.GenericSchema<string, unknown>, key: readonly string[]) {
  const { type = 'string', ...known }: Readonly<Record<string, unknown>> = v.getMetadata(schema);
  // What is said of a wrong value is between our reader and the person who typed it.
  const meaning = Object.fromEntries(Object.entries(known).filter(([name]) => name !== 'refusing'));
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
function foreignKeysOf(table: TableName, tables: KnownTables, codes: ReadonlySet<string>): ForeignKey[] {
  const known = tablesIn(tables);
  return references
    .filter(({ from, to, list }) => from === table && !list && known.includes(to) && keyOf(to, tables).length > 0)
    .filter(({ from, column }) => !codes.has(`${from}.${column}`))
    .map(({ column, to }) => ({
      fields: [column],
      reference: { resource: to === table ? '' : to, fields: keys[to].columns }
    }));
}

/** What is known of a package's tables. */
type KnownTables = Partial<
  Readonly<
    Record<TableName, { readonly shape: TableShape | null; readonly isLeftOut?: true; readonly hasMadeKeys?: true }>
  >
>;

/** A table of which a row can be found by what stands in it: the standard knows no key that is made. */
function keyOf(name: TableName, tables: KnownTables): readonly string[] {
  const { columns, more = [] } = keys[name];
  const { shape = null, hasMadeKeys } = tables[name] ?? {};
  return hasMadeKeys || (shape && !columns.every((column) => shape.columns.includes(column)))
    ? []
    : [...columns, ...more.filter((column) => shape?.columns.includes(column))];
}

/** The tables of a package: of one that it need not have, nothing is known, or that it is left out, where it has none. */
const tablesIn = (tables: KnownTables) =>
  tableNames.filter((name) =>
    isOptionalTable(name) ? tables[name] && !tables[name].isLeftOut : !tables[name]?.isLeftOut
  );

/**
 * The resources of a data package, in the order of its tables: each as it is written, or in the usual way where its
 * shape is not known. `codes` are the columns that name states by codes.
 */
export function resourcesOf(tables: KnownTables, codes: ReadonlySet<string> = new Set()): Resource[] {
  return tablesIn(tables).map((name) =>
    resourceOf(name, packageColumns[name], keyOf(name, tables), foreignKeysOf(name, tables, codes), tables[name]?.shape)
  );
}

/** What a package must say of its tables at the least: nothing of how one is written of which that is not known. */
export function expectedResources(tables: KnownTables, codes: ReadonlySet<string>): object[] {
  return resourcesOf(tables, codes).map((resource, n) => {
    const name = tablesIn(tables)[n];
    return name && tables[name]?.shape ? resource : { name: resource.name, path: resource.path };
  });
}

/** The resources of a package that has all tables, written in the usual way. */
export const packageResources: readonly Resource[] = resourcesOf(
  Object.fromEntries(tableNames.map((name) => [name, { shape: null }]))
);

/**
 * The resources of the codebook. A category and its mode, which may be empty, name a row of PLOVER; the standard knows
 * no such key.
 */
export const codebookResources: readonly Resource[] = [
  resourceOf('plover', codebookColumns.plover, []),
  resourceOf('cameo', codebookColumns.cameo, ['code']),
  resourceOf('states', codebookColumns.states, ['id'])
];
