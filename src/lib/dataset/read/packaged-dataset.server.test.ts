import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';

const read = (file: string) => readFileSync(`data/pakistan-russia/${file}`, 'utf8');
const files = readdirSync('data/pakistan-russia');
const real = Object.fromEntries(files.map((file) => [file, read(file)]));
/** Builds from the real package with other text in one of its files, and from those that follow. */
const packagedWith = (file: string, text: string, ...others: readonly Readonly<Record<string, string>>[]) => {
  vi.resetModules();
  vi.doMock('virtual:packages', () => ({ default: [{ ...real, [file]: text }, ...others] }));
  return import('./packaged-dataset.server.ts');
};
afterEach(() => {
  vi.doUnmock('virtual:packages');
  vi.resetModules();
});

it('no site is built from a package with a problem: it is named, with its line', async () => {
  await expect(packagedWith('events.csv', read('events.csv').replace(',050,low,', ',050,lo,'))).rejects.toThrow(
    '\nevents.csv:2 confidence: "lo" is no confidence; did you mean low?'
  );
});

it('a text that only a spreadsheet would stumble over hinders no site, and its row is there', async () => {
  const { dataset } = await packagedWith('events.csv', read('events.csv').replace(',First trade agreement,', ',=1+1,'));
  expect(dataset.events.map(({ title }) => title)).toContain('=1+1');
});

it('what is handed on stands in a folder of the name that the package gives itself, beside that of the scales', async () => {
  const { relationshipAt, codebookDescriptor } = await packagedWith(
    'datapackage.json',
    read('datapackage.json').replace('"pakistan-russia"', '"freedonia-sylvania"')
  );
  const { tables, descriptor } = relationshipAt(undefined);
  expect([descriptor.folder, codebookDescriptor.folder]).toEqual(['freedonia-sylvania', 'codebook']);
  expect(new Set(tables.map(({ folder }) => folder))).toEqual(new Set(['freedonia-sylvania', 'codebook']));
});

it('the first relationship stands at the plain addresses, each other one below its id', async () => {
  const other = { ...real, 'datapackage.json': read('datapackage.json').replace('"pakistan-russia"', '"freedonia"') };
  const { relationships, relationshipAt, dataset, parametersOf } = await packagedWith('x.csv', '', other);
  expect(relationships.map(({ dataset: { dyad } }) => dyad.path)).toEqual(['', 'freedonia/']);
  expect(relationshipAt('freedonia').dataset.dyad.id).toBe('freedonia');
  expect(relationshipAt(undefined).dataset).toBe(dataset);
  expect(() => relationshipAt('sylvania')).toThrow('There is no relationship sylvania.');
  expect(parametersOf(() => [{ id: 'a' }])).toEqual([
    { id: 'a', dyad: '' },
    { id: 'a', dyad: 'freedonia' }
  ]);
});
