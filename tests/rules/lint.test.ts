import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

/** The rules that a source breaks where it takes the place of a file that exists. */
async function broken(file: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, { filePath: `${root}/${file}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const anywhere = 'src/lib/view/select.ts';
const drawing = 'src/lib/charts/Drawing.svelte';
const analysis = 'src/lib/analysis/score.ts';
const test = 'src/lib/analysis/warmth-model.test.ts';
const paths = 'import-x/no-restricted-paths';
const use = (from: string) => `import * as taken from '${from}';\nexport { taken };\n`;
const script = (body: string) => `<script lang="ts">\n${body}\n</script>\n`;

const cases: readonly [rule: string, name: string, file: string, source: string][] = [
  [paths, 'dataset imports from no other folder', 'src/lib/dataset/day.ts', use('#lib/view/index.ts')],
  [paths, 'view imports from dataset only', 'src/lib/view/select.ts', use('#lib/messages/index.ts')],
  [paths, 'messages know nothing of numbers', 'src/lib/messages/date.ts', use('#lib/analysis/index.ts')],
  [paths, 'analysis knows no drawing', analysis, use('#lib/charts/index.ts')],
  [paths, 'analysis knows no drawing, whatever the path is called', analysis, use('../charts/index.ts')],
  [paths, 'charts know no page', 'src/lib/charts/frame.ts', use('../../routes/+layout.server.ts')],
  [
    paths,
    'a component is held as well',
    drawing,
    script("import { dataset } from '../../routes/+layout.server.ts';") + '{dataset}'
  ],
  [paths, 'a folder shows its index only', analysis, use('#lib/dataset/read/parse-dataset.ts')],
  [
    paths,
    'a folder shows its index only, to pages as well',
    'src/hooks.server.ts',
    use('#lib/charts/warmth/warmth-figure.ts')
  ],
  [paths, 'the export knows no page', 'src/lib/export/file-facts.ts', use('#lib/components/index.ts')],
  [
    paths,
    'pages see of the export its index only',
    'src/lib/components/chart/mark-links.ts',
    use('#lib/export/chart-file.ts')
  ],
  [paths, 'briefings know no page', 'src/lib/briefing/deck/check-deck.ts', use('#lib/components/index.ts')],
  [
    paths,
    'pages see of briefings their index only',
    'src/lib/components/chart/mark-links.ts',
    use('#lib/briefing/deck/read-deck.ts')
  ],
  ['import-x/no-cycle', 'two modules do not import each other', 'src/lib/view/types.ts', use('./query.ts')],
  [
    'import-x/no-cycle',
    'a module does not import a component that imports it',
    'src/lib/charts/frame.ts',
    use('./warmth/WarmthChart.svelte')
  ],
  ['@typescript-eslint/no-explicit-any', 'no any', anywhere, 'export const x = (y: any) => String(y);'],
  [
    '@typescript-eslint/no-non-null-assertion',
    'no non-null assertion',
    anywhere,
    'export const x = (y: string | null) => y!;'
  ],
  ['no-restricted-syntax', 'no double cast', anywhere, 'export const x = (y: string) => y as unknown as number;'],
  ['no-restricted-imports', 'no part of d3 that package.json does not declare', anywhere, use('d3-array')],
  ['svelte/no-at-html-tags', 'no {@html}', drawing, `${script("const title = '';")}{@html title}`],
  ['no-restricted-syntax', 'no foreignObject', drawing, '<svg><foreignObject></foreignObject></svg>'],
  [
    'no-restricted-syntax',
    'no foreignObject made by name',
    anywhere,
    "export const x = () => document.createElement('foreignObject');"
  ],
  ['no-restricted-syntax', 'no link past resolve()', drawing, '<a href="/events">Events</a>'],
  ['no-restricted-properties', 'no innerHTML', anywhere, "export const x = (y: Element) => { y.innerHTML = ''; };"],
  ['no-restricted-properties', 'no outerHTML', anywhere, "export const x = (y: Element) => { y.outerHTML = ''; };"],
  [
    'no-restricted-properties',
    'no insertAdjacentHTML',
    anywhere,
    "export const x = (y: Element) => { y.insertAdjacentHTML('beforeend', ''); };"
  ],
  [
    'no-restricted-properties',
    'no .html()',
    anywhere,
    "export const x = (y: { html(text: string): void }) => { y.html(''); };"
  ],
  ['no-restricted-syntax', 'no document.write', anywhere, "export const x = () => { document.write(''); };"],
  ['no-eval', 'no eval', anywhere, "export const x = () => { eval(''); };"],
  [
    '@typescript-eslint/no-implied-eval',
    'no new Function',
    anywhere,
    "export const x = () => new Function('return 1');"
  ],
  ['no-restricted-properties', 'numbers do not depend on chance', analysis, 'export const x = () => Math.random();'],
  ['no-restricted-properties', 'numbers do not depend on the clock', analysis, 'export const x = () => Date.now();'],
  [
    'no-restricted-syntax',
    'drawings do not depend on the day',
    'src/lib/charts/frame.ts',
    'export const x = () => new Date().getFullYear();'
  ],
  ['no-restricted-globals', 'no test waits for time to pass', test, 'setTimeout(() => { expect(1); }, 100);'],
  ['no-restricted-imports', 'no test sleeps', test, use('node:timers/promises')],
  [
    'no-restricted-properties',
    'no test in the browser waits for time to pass',
    test,
    'export const x = (page: { waitForTimeout(ms: number): void }) => { page.waitForTimeout(100); };'
  ],
  ['no-restricted-properties', 'no test is skipped', test, "it.skip('holds', () => { expect(1); });"]
];

describe('the linter forbids what the house forbids', () => {
  // First, while the linter still sees every file as it is: it remembers the sources that it is given below.
  it('lets pass what the house is built of', async () => {
    expect(
      await broken(anywhere, "import { yearOf } from '#lib/dataset/index.ts';\nexport const x = yearOf(0);\n")
    ).toEqual([]);
    expect(
      await broken(
        'src/hooks.server.ts',
        "import { dataset } from '#lib/dataset/read/packaged.server.ts';\nexport const x = dataset.events.length;\n"
      )
    ).toEqual([]);
    expect(
      await broken(
        'src/lib/components/chart/mark-keys.ts',
        "import { formats } from '#lib/export/index.ts';\nexport const x = formats.length;\n"
      )
    ).toEqual([]);
    expect(
      await broken(drawing, `${script("import { dayNumber } from '#lib/dataset/index.ts';")}<p>{dayNumber(1966)}</p>`)
    ).toEqual([]);
  });

  it.each(cases)('%s: %s', async (rule, _name, file, source) => {
    expect(await broken(file, source)).toContain(rule);
  });
});
