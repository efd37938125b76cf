import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemLine } from '#lib/dataset/read/read-folder.ts';
import { dataFolder, readIndex } from './relationship-index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyad-'));
  for (const id of ['freedonia', 'sylvania', 'warmth', 'fonts', 'relationships', 'other']) {
    mkdirSync(join(folder, id));
    writeFileSync(join(folder, id, 'datapackage.json'), JSON.stringify({ name: id === 'other' ? 'another' : id }));
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (text: string) => {
  writeFileSync(join(folder, 'index.yaml'), text);
  const { ids, problems } = readIndex(folder);
  return { ids, problems: problems.map(problemLine) };
};

it('the index of the site is in order, and the first relationship is the one that always stood there', () => {
  const { ids, problems } = readIndex(dataFolder);
  expect(problems).toEqual([]);
  expect(ids[0]).toBe('pakistan-russia');
});

it('relationships stand in the order in which they are named', () => {
  expect(read('# Two.\n- sylvania\n- freedonia # the second\n')).toEqual({
    ids: ['sylvania', 'freedonia'],
    problems: []
  });
});

describe('no relationship', () => {
  it.each([
    ['- freedonia\n- warmth\n', 'index.yaml:2 list: "warmth" is the name of a page or file of the site'],
    ['- relationships\n', 'index.yaml:1 list: "relationships" is the name of a page'],
    ['- fonts\n', 'index.yaml:1 list: "fonts" is the name of a page'],
    ['- compare\n', 'index.yaml:1 list: "compare" is the name of a page'],
    ['- Free Donia\n', 'index.yaml:1 list: "Free Donia" must be of small letters and digits with hyphens'],
    ['- freedonia\n- freedonia\n', 'list: "freedonia" stands there twice'],
    ['- nowhere\n', 'index.yaml:1 list: "nowhere" has no data: there is no nowhere/datapackage.json'],
    ['- other\n', 'index.yaml:1 list: "other" is called "another" in other/datapackage.json; both must be the same'],
    ['', 'index.yaml:1 list: must be a list of folders of data'],
    ['- [', 'index.yaml:1 list: is no YAML']
  ])('is found in %j: the line says why', (text, problem) => {
    expect(read(text).problems).toEqual([expect.stringContaining(problem)]);
  });

  it('is found without an index', () => {
    expect(readIndex(folder).problems.map(problemLine)).toEqual([
      expect.stringContaining('index.yaml:1 list: is missing')
    ]);
  });
});
