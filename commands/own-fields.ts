// What the owner of a package says of columns that are the owner's own.
import { nearestValue, printable, quoted } from '#lib/dataset/index.ts';
import type { PackageTables } from '#lib/dataset/read/csv-table.ts';
import { packageColumns, tableNames } from '#lib/dataset/read/package-columns.ts';
import type { resourcesOf } from '#lib/dataset/read/table-schema.ts';

export type Json = Readonly<Record<string, unknown>>;

/**
 * The resources with what is said of columns of the owner's: it stays as it is, also where a header cannot be read and
 * where such a column is spelt otherwise now, so that a slip loses nothing. What is `told` of columns that have gone or
 * are called otherwise is for the owner to judge.
 */
export function ownFieldsKept(
  tables: PackageTables,
  resources: ReturnType<typeof resourcesOf>,
  known: Json
): { readonly resources: readonly object[]; readonly told: readonly string[] } {
  const told: string[] = [];
  const kept = resources.map((resource) => {
    const name = tableNames.find((each) => each === resource.name);
    const before = listIn(
      listIn(known, 'resources').find((each) => each.name === resource.name)?.schema,
      'fields'
    ).filter((field) => name && !Object.hasOwn(packageColumns[name], String(field.name)));
    // Of a header that cannot be read nobody knows which columns have gone.
    const fields: readonly object[] =
      name && tables[name].shape === null
        ? [...resource.schema.fields, ...before]
        : ownFields(resource.path, resource.schema.fields, before, told);
    return { ...resource, schema: { ...resource.schema, fields } };
  });
  return { resources: kept, told };
}

/** The fields of a table, those of the owner's with what was said of them before. */
function ownFields(
  file: string,
  fields: ReturnType<typeof resourcesOf>[number]['schema']['fields'],
  before: readonly Json[],
  told: string[]
): object[] {
  const gone = new Map(
    before
      .filter(({ name }) => !fields.some((field) => field.name === name))
      .map((field) => [String(field.name), field])
  );
  const described = fields.map((field) => {
    if ('type' in field) return field;
    const same = before.find(({ name }) => name === field.name);
    if (same) return same;
    const nearest = nearestValue(field.name, gone.keys());
    const meant = nearest === undefined ? undefined : gone.get(nearest);
    if (nearest === undefined || meant === undefined) return { ...field, type: 'string' };
    gone.delete(nearest);
    if (typeof meant.description === 'string')
      told.push(`${file}: ${quoted(field.name)} is described as ${quoted(nearest)} was, which is no longer there.`);
    return { ...meant, name: field.name };
  });
  for (const [name, { description }] of gone)
    if (typeof description === 'string')
      told.push(
        `${file}: there is no column ${quoted(name)} any more, which was described as ${printable(JSON.stringify(description))}.`
      );
  return described;
}

const listIn = (value: unknown, key: string): readonly Json[] => {
  const list = isObject(value) && Object.hasOwn(value, key) ? value[key] : [];
  return Array.isArray(list) ? list.filter(isObject) : [];
};

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
