import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { packagedTexts } from '../sample-package.ts';
import { categories, confidences, roles } from '../vocabulary.ts';
import { codebookColumns } from './codebook-columns.ts';
import { packageColumns, tableNames } from './package-columns.ts';
import { readTables } from './parse-dataset.ts';
import { codebookResources, packageResources, resourcesOf } from './table-schema.ts';

const read = (path: string) => readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8');
const descriptor = (folder: string): unknown => JSON.parse(read(`${folder}/datapackage.json`));
/** The tables of the first package, which has all of them, as they are written: without columns that may be left out. */
const all = readTables(packagedTexts, []);
const field = (table: string, column: string) =>
  packageResources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === column);

describe('what datapackage.json says of the tables', () => {
  it('is what the program reads them by, in both packages', () => {
    expect(descriptor('pakistan-russia')).toMatchObject({
      profile: 'tabular-data-package',
      resources: resourcesOf(all)
    });
    expect(descriptor('codebook')).toMatchObject({ profile: 'tabular-data-package', resources: codebookResources });
  });

  it('names every table and every column in the order of the file', () => {
    const resources = resourcesOf(all);
    expect(resources.map(({ name }) => name)).toEqual(tableNames);
    for (const { name, schema, path } of resources) {
      const [header]: string[][] = parse(read(`pakistan-russia/${path}`), { to: 1 });
      expect(
        schema.fields.map((column) => column.name),
        name
      ).toEqual(header);
    }
    expect(codebookResources.map(({ schema }) => schema.fields.map(({ name }) => name))).toEqual([
      Object.keys(codebookColumns.plover),
      Object.keys(codebookColumns.cameo),
      Object.keys(codebookColumns.states)
    ]);
    for (const { name, schema } of packageResources) {
      const known = schema.fields.map((column) => column.name);
      const written = resources.find((each) => each.name === name)?.schema.fields.map((column) => column.name) ?? [];
      expect(known.filter((column) => written.includes(column))).toEqual(written);
    }
    expect(Object.keys(packageColumns)).toEqual(tableNames);
  });

  it('says what is required, allowed and unique, and how a text is formed', () => {
    expect(field('actors', 'id')).toMatchObject({
      type: 'string',
      constraints: { required: true, unique: true, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }
    });
    expect(field('events', 'title')).toMatchObject({ constraints: { required: true, maxLength: 80 } });
    expect(field('events', 'confidence')).toMatchObject({ constraints: { enum: confidences } });
    expect(field('events', 'category')).toMatchObject({ constraints: { enum: categories } });
    expect(field('participants', 'role')).toMatchObject({ constraints: { enum: roles } });
    expect(field('events', 'note')).toMatchObject({ constraints: { maxLength: 5000 } });
  });

  it('requires of an event a date and a title, and nothing else', () => {
    const fields = packageResources.find(({ name }) => name === 'events')?.schema.fields ?? [];
    const required = fields.filter((each) => JSON.stringify(each).includes('"required":true'));
    expect(required.map(({ name }) => name)).toEqual(['date', 'title']);
  });

  it('ties the tables by their keys', () => {
    const schemas = Object.fromEntries(packageResources.map(({ name, schema }) => [name, schema]));
    expect(schemas.participants).toMatchObject({
      primaryKey: ['event', 'actor', 'role'],
      foreignKeys: [
        { fields: ['event'], reference: { resource: 'events', fields: ['id'] } },
        { fields: ['actor'], reference: { resource: 'actors', fields: ['id'] } }
      ]
    });
    expect(schemas.actors).toMatchObject({
      foreignKeys: [
        { fields: ['state'], reference: { resource: '' } },
        { fields: ['successor_of'], reference: { resource: '' } }
      ]
    });
    expect(schemas.events).toMatchObject({
      primaryKey: ['id'],
      foreignKeys: [{ fields: ['agreement'], reference: { resource: 'agreements', fields: ['id'] } }]
    });
  });

  it('names no key that some rows state and others have made, nor one of a table that is not there', () => {
    const shape = (...columns: string[]) => ({ columns, delimiter: ',', lineTerminator: '\n' }) as const;
    const schemasOf = (made: { hasMadeKeys?: true }) =>
      Object.fromEntries(
        resourcesOf({
          events: { shape: shape('id', 'date', 'title', 'agreement'), ...made },
          participants: { shape: shape('event', 'actor', 'role') }
        }).map(({ name, schema }) => [name, schema])
      );
    expect(schemasOf({}).events).toMatchObject({ primaryKey: ['id'] });
    expect(schemasOf({}).participants).toMatchObject({ foreignKeys: [{ fields: ['event'] }] });
    expect(schemasOf({}).events).not.toHaveProperty('foreignKeys');
    const { events, participants } = schemasOf({ hasMadeKeys: true });
    expect(events).not.toHaveProperty('primaryKey');
    expect(JSON.stringify(events)).not.toContain('unique');
    expect(participants).not.toHaveProperty('foreignKeys');
  });

  it('gives patterns that every cell of the real tables follows', () => {
    for (const { path, schema } of resourcesOf(all)) {
      const [, ...rows]: string[][] = parse(read(`pakistan-russia/${path}`));
      schema.fields.forEach((column, n) => {
        const { pattern = '' } = constraintsOf(column);
        for (const cell of rows.map((row) => row[n] ?? '').filter(Boolean))
          expect(cell, `${path} ${column.name}`).toMatch(new RegExp(pattern, 'u'));
      });
    }
  });

  it('knows the categories that the codebook has', () => {
    const [, ...rows]: string[][] = parse(read('codebook/plover.csv'));
    expect(new Set(rows.map(([category]) => category))).toEqual(new Set(categories));
  });
});

function constraintsOf(column: object): { pattern?: string } {
  return 'constraints' in column && typeof column.constraints === 'object' && column.constraints !== null
    ? column.constraints
    : {};
}
