import { describe, expect, it } from 'vitest';
import { offence } from './folder-order.ts';
import { circles, importsOf, projectImports } from './imports.ts';

const imports = projectImports();

describe('the sources', () => {
  it('import in the order of the folders, by what each shows', () => {
    const offences = imports.flatMap((each) => {
      const reason = offence(each);
      return reason === null ? [] : [`${each.from} imports ${each.to}: ${reason}`];
    });
    expect(offences).toEqual([]);
  });

  it('do not import one another in circles', () => {
    expect(circles(imports).map((files) => files.join(' -> '))).toEqual([]);
  });

  it('are read whole', () => {
    expect(new Set(imports.map(({ from }) => from.split('/')[0]))).toEqual(new Set(['src', 'commands', 'tests']));
    expect(imports.length).toBeGreaterThan(2000);
  });
});

describe('an import is forbidden where', () => {
  it.each([
    ['dataset imports from a folder after it', 'src/lib/dataset/day.ts', 'src/lib/view/index.ts'],
    ['memo imports from another folder at all', 'src/lib/memo/index.ts', 'src/lib/dataset/index.ts'],
    ['view imports from more than dataset', 'src/lib/view/select.ts', 'src/lib/messages/index.ts'],
    ['messages know numbers', 'src/lib/messages/date-in-words.ts', 'src/lib/analysis/index.ts'],
    ['numbers know drawings', 'src/lib/analysis/score.ts', 'src/lib/charts/index.ts'],
    ['charts know pages', 'src/lib/charts/chart-frame.ts', 'src/routes/+layout.server.ts'],
    ['a component knows pages', 'src/lib/charts/Drawing.svelte', 'src/routes/+layout.server.ts'],
    ['a test knows pages', 'tests/e2e/pages.test.ts', 'src/routes/+layout.server.ts'],
    ['it is not what a folder shows', 'src/lib/analysis/score.ts', 'src/lib/dataset/parse.ts'],
    ['a page looks into a folder', 'src/hooks.server.ts', 'src/lib/charts/warmth/warmth-figure.ts'],
    ['a test looks into another folder', 'src/lib/view/select.test.ts', 'src/lib/dataset/parse.ts'],
    ['the export knows the furniture of pages', 'src/lib/export/facts.ts', 'src/lib/components/index.ts'],
    ['the export knows briefings', 'src/lib/export/facts.ts', 'src/lib/briefing/index.ts'],
    ['briefings know the furniture of pages', 'src/lib/briefing/deck.ts', 'src/lib/components/index.ts'],
    ['briefings look into the export', 'src/lib/briefing/deck.ts', 'src/lib/export/file.ts'],
    ['the furniture looks into the export', 'src/lib/components/chart/link.ts', 'src/lib/export/file.ts'],
    ['the furniture looks into briefings', 'src/lib/components/chart/link.ts', 'src/lib/briefing/read.ts'],
    [
      'the furniture asks for what runs on the server',
      'src/lib/components/link.ts',
      'src/lib/export/server-tools.server.ts'
    ],
    ['a folder has no place in the order', 'src/lib/common/index.ts', 'src/lib/common/all.ts'],
    ['the program rests on tests', 'src/lib/view/select.ts', 'tests/support/dataset.ts'],
    ['the program rests on commands', 'src/lib/view/select.ts', 'commands/build.ts'],
    ['a command rests on what only tests are for', 'commands/bench.ts', 'tests/e2e/marks.ts']
  ])('%s', (_, from, to) => {
    expect(offence({ from, to })).not.toBeNull();
  });
});

describe('an import is allowed where', () => {
  it.each([
    ['a folder before shows it', 'src/lib/view/select.ts', 'src/lib/dataset/index.ts'],
    ['it is of the same folder', 'src/lib/view/select.ts', 'src/lib/view/types.ts'],
    ['the packaged data are read', 'src/hooks.server.ts', 'src/lib/dataset/read/packaged-dataset.server.ts'],
    ['the furniture asks what the export shows', 'src/lib/components/chart/link.ts', 'src/lib/export/index.ts'],
    ['a test looks at what comes after its folder', 'src/lib/view/select.test.ts', 'src/lib/charts/index.ts'],
    ['a command shares with tests how a site is served', 'commands/bench.ts', 'tests/support/site.ts']
  ])('%s', (_, from, to) => {
    expect(offence({ from, to })).toBeNull();
  });
});

describe('imports are found', () => {
  const found = (from: string, source: string) => importsOf(from, source).map(({ to, isType }) => [to, isType]);

  it.each([
    ["import { a } from './b.ts';", [['src/lib/view/b.ts', false]]],
    ["import './b.css';", [['src/lib/view/b.css', false]]],
    ["import type { A } from '#lib/dataset/index.ts';", [['src/lib/dataset/index.ts', true]]],
    ["import { a, type B } from '#lib/dataset/index.ts';", [['src/lib/dataset/index.ts', false]]],
    ["export { a } from '../dataset/day.ts';", [['src/lib/dataset/day.ts', false]]],
    ["export * from './b.ts';", [['src/lib/view/b.ts', false]]],
    ["const load = () => import('./b.ts');", [['src/lib/view/b.ts', false]]],
    ["import text from '../../../data/a.csv?raw';", [['data/a.csv', false]]],
    ["import { median } from 'd3';\nimport { readFileSync } from 'node:fs';", []]
  ])('in %s', (source, expected) => {
    expect(found('src/lib/view/a.ts', source)).toEqual(expected);
  });

  it('in both scripts of a component', () => {
    const component = `<script module lang="ts">import { a } from './a.ts';</script>
<script lang="ts">import B from './B.svelte';</script>
<p>import C from './C.svelte'</p>`;
    expect(found('src/lib/charts/A.svelte', component)).toEqual([
      ['src/lib/charts/a.ts', false],
      ['src/lib/charts/B.svelte', false]
    ]);
  });
});

describe('a circle is found', () => {
  const chain = (...files: readonly string[]) =>
    files.slice(1).map((to, n) => ({ from: files[n] ?? '', to, isType: false }));

  it('of two files, of more, and of one', () => {
    expect(circles(chain('a', 'b', 'a'))).toEqual([['a', 'b']]);
    expect(circles(chain('x', 'a', 'B.svelte', 'c', 'a'))).toEqual([['a', 'B.svelte', 'c']]);
    expect(circles(chain('a', 'a'))).toEqual([['a']]);
  });

  it('but not where two ways lead to one file, nor where a type leads back', () => {
    expect(circles([...chain('a', 'b', 'd'), ...chain('a', 'c', 'd')])).toEqual([]);
    expect(circles([...chain('a', 'b'), { from: 'b', to: 'a', isType: true }])).toEqual([]);
  });
});
