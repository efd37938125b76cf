import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const house = new ESLint({ cwd });
/** Without the rules that ask for types, which take as long to load as all of these tests together. */
const quick = new ESLint({ cwd, overrideConfig: ts.configs.disableTypeChecked });

/** The rules that each line of a source breaks where it takes the place of a file. */
async function broken(filePath: string, lines: readonly string[]): Promise<string[][]> {
  const [result] = await quick.lintText(`${lines.join('\n')}\n`, { filePath });
  const errors = (result?.messages ?? []).filter(({ severity }) => severity === 2);
  return lines.map((_, n) =>
    errors.filter(({ line }) => line === n + 1).map(({ ruleId, message }) => ruleId ?? message)
  );
}

const anywhere = 'src/lib/view/select.ts';
const numbers = 'src/lib/analysis/score.ts';
const drawing = 'src/lib/charts/Drawing.svelte';
const test = 'src/lib/analysis/warmth.test.ts';

/** What is forbidden in a file, by rule; each a line of its own. */
const forbidden: readonly [file: string, name: string, rule: string, line: string][] = [
  [anywhere, 'any', '@typescript-eslint/no-explicit-any', 'use((y: any) => String(y));'],
  [anywhere, 'a non-null assertion', '@typescript-eslint/no-non-null-assertion', 'use((y: string | null) => y!);'],
  [anywhere, 'a double cast', 'no-restricted-syntax', 'use((y: string) => y as unknown as number);'],
  [anywhere, 'a part of d3 that is not declared', 'no-restricted-imports', "import { mean } from 'd3-array';"],
  [anywhere, 'HTML in a drawing, by name', 'no-restricted-syntax', "document.createElement('foreignObject');"],
  [anywhere, 'innerHTML', 'no-restricted-properties', "use((y: Element) => { y.innerHTML = ''; });"],
  [anywhere, 'outerHTML', 'no-restricted-properties', "use((y: Element) => { y.outerHTML = ''; });"],
  [anywhere, 'insertAdjacentHTML', 'no-restricted-properties', "use((y: Element) => y.insertAdjacentHTML('a', ''));"],
  [anywhere, '.html()', 'no-restricted-properties', "use((y: { html(text: string): void }) => y.html(''));"],
  [anywhere, 'document.write', 'no-restricted-syntax', "document.write('');"],
  [anywhere, 'goto past resolve()', 'no-restricted-syntax', "goto('/events');"],
  [anywhere, 'eval', 'no-eval', "eval('');"],
  [numbers, 'chance', 'no-restricted-properties', 'use(Math.random());'],
  [numbers, 'the clock', 'no-restricted-properties', 'use(Date.now());'],
  [numbers, 'the day', 'no-restricted-syntax', 'use(new Date().getFullYear());'],
  [drawing, '{@html}', 'svelte/no-at-html-tags', '{@html title}'],
  [drawing, 'HTML in a drawing', 'no-restricted-syntax', '<svg><foreignObject></foreignObject></svg>'],
  [drawing, 'a link past resolve()', 'no-restricted-syntax', '<a href="/events">Events</a>'],
  [test, 'to wait for time to pass', 'no-restricted-globals', 'setTimeout(() => { expect(1); }, 100);'],
  [test, 'to sleep', 'no-restricted-imports', "import * as timers from 'node:timers/promises';"],
  [test, 'to wait in the browser', 'no-restricted-properties', 'void page.waitForTimeout(100);'],
  [test, 'to skip a test', 'no-restricted-properties', "it.skip('holds', () => { expect(1); });"]
];

const allowed: readonly [file: string, lines: readonly string[]][] = [
  [anywhere, ["import { yearOf } from '#lib/dataset/index.ts';", 'export const year = yearOf(0);']],
  [numbers, ['export const day = (seed: number) => new Date(seed).getFullYear();']],
  [
    drawing,
    ['<script lang="ts">', "  import { yearOf } from '#lib/dataset/index.ts';", '</script>', '', '{yearOf(0)}']
  ],
  [test, ["import { expect, it } from 'vitest';", "it('holds', () => { expect(1).toBe(1); });"]]
];

describe.each(allowed)('in %s', (file, lines) => {
  it('what the house is built of passes', async () => {
    expect((await broken(file, lines)).flat()).toEqual([]);
  });

  const cases = forbidden.filter(([where]) => where === file);
  const found = broken(
    file,
    cases.map(([, , , line]) => line)
  );
  it.each(cases.map(([, name, rule], n) => [name, rule, n] as const))('%s is forbidden: %s', async (_, rule, n) => {
    expect((await found)[n]).toContain(rule);
  });
});

describe('the rules that ask for types', () => {
  const rulesOf = async (file: string) => {
    const { rules } = (await house.calculateConfigForFile(file)) as { rules: Record<string, [severity: number]> };
    return rules;
  };

  it.each(['no-implied-eval', 'no-floating-promises', 'no-misused-promises', 'no-deprecated'])(
    '%s holds in every file',
    async (rule) => {
      for (const file of [anywhere, drawing, test, 'src/routes/+page.ts', 'commands/build.ts', 'tests/support/site.ts'])
        expect((await rulesOf(file))[`@typescript-eslint/${rule}`]?.[0]).toBe(2);
    }
  );

  it('hold in commands as in the program', async () => {
    expect(await rulesOf('commands/build.ts')).toEqual(await rulesOf('src/lib/components/index.ts'));
  });
});
