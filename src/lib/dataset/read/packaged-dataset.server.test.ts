import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';

const read = (file: string) => readFileSync(`data/pakistan-russia/${file}`, 'utf8');
const raw = {
  events: '../../../../data/pakistan-russia/events.csv?raw',
  description: '../../../../data/pakistan-russia/datapackage.json?raw'
};
/** Builds from the real package with other text in one of its files. */
const packagedWith = (file: keyof typeof raw, text: string) => {
  vi.resetModules();
  vi.doMock(raw[file], () => ({ default: text }));
  return import('./packaged-dataset.server.ts');
};
afterEach(() => {
  for (const file of Object.values(raw)) vi.doUnmock(file);
  vi.resetModules();
});

it('no site is built from a package with a problem: it is named, with its line', async () => {
  await expect(packagedWith('events', read('events.csv').replace(',050,low,', ',050,lo,'))).rejects.toThrow(
    '\nevents.csv:2 confidence: "lo" is no confidence; did you mean low?'
  );
});

it('a text that only a spreadsheet would stumble over hinders no site, and its row is there', async () => {
  const { dataset } = await packagedWith('events', read('events.csv').replace(',First trade agreement,', ',=1+1,'));
  expect(dataset.events.map(({ title }) => title)).toContain('=1+1');
});

it('what is handed on stands in a folder of the name that the package gives itself, beside that of the scales', async () => {
  const { tables, descriptor, codebookDescriptor } = await packagedWith(
    'description',
    read('datapackage.json').replace('"pakistan-russia"', '"freedonia-sylvania"')
  );
  expect([descriptor.folder, codebookDescriptor.folder]).toEqual(['freedonia-sylvania', 'codebook']);
  expect(new Set(tables.map(({ folder }) => folder))).toEqual(new Set(['freedonia-sylvania', 'codebook']));
});
