import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadConfigFromFile, runnerImport } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type * as PackagedBriefing from '#lib/briefing/default-deck.server.ts';
import type * as Packaged from '#lib/dataset/read/packaged-dataset.server.ts';
import { problemLine, readFolder, refuseProblems } from '#lib/dataset/read/read-folder.ts';
import { hostileTexts, writeHostilePackage } from './hostile-package.ts';
import { swapPackage } from './swap-package.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyad-'));
  writeHostilePackage(join(folder, 'data'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('the hostile package is read whole: of its texts the checker tells only what a spreadsheet, XML or a picture’s fonts would stumble over', () => {
  const { dataset, problems } = readFolder(join(folder, 'data'), 'data/codebook');
  expect(
    problems
      .map(problemLine)
      .filter(
        (line) =>
          !/: (begins with .* formula|holds the (control character|line break) |holds U\+20\w\w, which |holds .* that no font of the)/.test(
            line
          )
      )
  ).toEqual([]);
  expect(() => {
    refuseProblems(problems);
  }, 'a site can be built from it').not.toThrow();
  expect(dataset.events.length).toBeGreaterThan(hostileTexts.length);
  for (const text of hostileTexts)
    expect(
      dataset.events.some(({ title }) => title.startsWith(text)),
      text
    ).toBe(true);
});

/** A file of the program as it is built from the package in a folder. */
async function builtFrom<T>(data: string, file: string): Promise<T> {
  vi.stubEnv('DATA_PACKAGE', data);
  const build = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, undefined, 'error');
  vi.unstubAllEnvs();
  const plugins = (build?.config.plugins ?? []).filter(
    (each) => each instanceof Object && 'name' in each && each.name === 'packaged-relationships'
  );
  return (await runnerImport<T>(resolve(file), { configFile: false, logLevel: 'error', plugins })).module;
}
const [packaged, briefing] = [
  'src/lib/dataset/read/packaged-dataset.server.ts',
  'src/lib/briefing/default-deck.server.ts'
] as const;

it('a site is built of the one package that DATA_PACKAGE names', async () => {
  const { relationships, relationshipAt } = await builtFrom<typeof Packaged>(join(folder, 'data'), packaged);
  expect(relationships).toHaveLength(1);
  const { dataset, tables, descriptor } = relationshipAt(undefined);
  const { defaultBriefing } = await builtFrom<typeof PackagedBriefing>(join(folder, 'data'), briefing);
  const { deck } = defaultBriefing(relationshipAt(undefined));
  for (const text of hostileTexts) expect(dataset.events.some(({ title }) => title.startsWith(text))).toBe(true);
  expect(tables.map(({ text }) => text).join('\n')).not.toContain('Tashkent Declaration');
  expect(descriptor.text).toBe(readFileSync(join(folder, 'data/datapackage.json'), 'utf8'));
  expect(deck.title).toBe(hostileTexts[0]);
});

it('a site is built from a package without a briefing', async () => {
  const data = join(folder, 'without');
  writeHostilePackage(data);
  rmSync(join(data, 'briefing.yaml'));
  const { defaultBriefing } = await builtFrom<typeof PackagedBriefing>(data, briefing);
  const { relationshipAt } = await builtFrom<typeof Packaged>(data, packaged);
  const { deck, hasBriefing } = defaultBriefing(relationshipAt(undefined));
  expect(hasBriefing).toBe(false);
  expect(deck.slides.map(({ title }) => title)).toEqual([deck.title]);
});

it('a package is swapped in a built server for another: each of its files, wherever its text stands', () => {
  const real = (name: string) => readFileSync(join('data/pakistan-russia', name), 'utf8');
  const names = [
    'actors',
    'agreements',
    'background',
    'discrepancies',
    'eras',
    'events',
    'participants',
    'series',
    'series-values',
    'sources',
    'source-items'
  ].map((table) => `${table}.csv`);
  const all = [...names, 'datapackage.json', 'briefing.yaml'];
  const build = join(folder, 'build');
  for (const inside of ['server/chunks', 'prerendered/briefing']) mkdirSync(join(build, inside), { recursive: true });
  for (const kind of ['', '.br', '.gz']) writeFileSync(join(build, `prerendered/briefing/default.json${kind}`), '');
  const program = all.map((name, n) => `export const text${n} = ${JSON.stringify(real(name))};`);
  writeFileSync(join(build, 'server/chunks/a.js'), ['const before = "é";', ...program].join('\n'));
  swapPackage(build, join(folder, 'copy'), join(folder, 'data'));
  const swapped = all.map(
    (name, n) => `export const text${n} = ${JSON.stringify(readFileSync(join(folder, 'data', name), 'utf8'))};`
  );
  expect(readFileSync(join(folder, 'copy/server/chunks/a.js'), 'utf8')).toBe(
    ['const before = "é";', ...swapped].join('\n')
  );
  writeFileSync(join(build, 'server/chunks/a.js'), program.slice(1).join('\n'));
  expect(() => {
    swapPackage(build, join(folder, 'another'), join(folder, 'data'));
  }).toThrow('The built server does not hold actors.csv.');
});
