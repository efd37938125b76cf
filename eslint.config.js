// The rules that hold the house: which sinks are closed, what keeps a drawing the same each time. Who may import whom
// is held by tests/rules, in a moment.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// TypeScript then reads components as the linter does, once; else it makes its whole program anew for each of them.
process.env.SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK = '1';
const { default: svelte } = await import('eslint-plugin-svelte');

const root = fileURLToPath(new URL('.', import.meta.url));

/** From what is farthest off to what is nearest: Node and packages, #lib, then the file's own folder. */
const importOrder = {
  groups: ['builtin', 'external', 'internal', ['parent', 'sibling', 'index']],
  pathGroups: [
    { pattern: '$app/**', group: 'external' },
    { pattern: '#lib/**', group: 'internal' }
  ],
  pathGroupsExcludedImportTypes: [],
  alphabetize: { order: 'asc', caseInsensitive: true },
  named: { enabled: true, types: 'types-last' },
  'newlines-between': 'ignore'
};

const closedProperties = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'srcdoc',
  'createContextualFragment',
  'html'
].map((property) => ({ property, message: 'Text from data goes into text nodes only.' }));
const below = 'Use resolve(): the site may stand below a path.';
const closedSyntax = [
  { selector: 'SvelteElement[name.name=/^foreignobject$/i]', message: 'foreignObject lets HTML into a drawing.' },
  { selector: 'Literal[value=/^(svg:)?foreignobject$/i]', message: 'foreignObject lets HTML into a drawing.' },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'Text from data goes into text nodes only.'
  },
  { selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword', message: 'A double cast silences the compiler.' },
  {
    selector: 'SvelteAttribute[key.name=/^(href|action|src)$/] > SvelteLiteral[value=/^\\//]:first-child',
    message: below
  },
  { selector: 'CallExpression[callee.name="goto"] > Literal[value=/^\\//]', message: below }
];
const partOfD3 = { group: ['d3-*'], message: "Import the name from 'd3', which package.json declares." };
const pure = 'The same input gives the same output each time: pass the day or the seed in.';
const patience = 'No test waits for time to pass: wait for what should happen.';

export default defineConfig(
  { ignores: ['build/', '.svelte-kit/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.svelte'] })] },
    languageOptions: {
      // The same extensions for every file: where they change from file to file, the whole program is read anew.
      parserOptions: {
        parser: ts.parser,
        projectService: { allowDefaultProject: ['*.js', 'commands/*.js', 'src/service-worker.ts'] },
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: root
      }
    },
    rules: {
      'no-restricted-imports': ['error', { patterns: [partOfD3] }],
      'no-restricted-properties': ['error', ...closedProperties],
      'no-restricted-syntax': ['error', ...closedSyntax],
      'import-x/order': ['error', importOrder],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-target-blank': 'error',
      // Links are often a bare query or carry one; the rule below the sinks holds what matters of it.
      'svelte/no-navigation-without-resolve': ['error', { ignoreGoto: true, ignoreLinks: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // A number in a template is meant: it is a coordinate.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { svelteConfig } }
  },
  {
    // The linter sees neither the types of components nor those that SvelteKit gives to routes; svelte-check does.
    files: ['**/*.svelte', 'src/routes/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off'
    }
  },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
  {
    files: ['src/lib/{memo,dataset,view,messages,analysis,charts,export}/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...closedProperties,
        { object: 'Math', property: 'random', message: pure },
        { object: 'Date', property: 'now', message: pure },
        { object: 'performance', property: 'now', message: pure }
      ],
      'no-restricted-syntax': [
        'error',
        ...closedSyntax,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: pure }
      ]
    }
  },
  {
    files: ['**/*.test.ts', 'tests/**'],
    rules: {
      'no-restricted-globals': ['error', ...['setTimeout', 'setInterval'].map((name) => ({ name, message: patience }))],
      'no-restricted-imports': [
        'error',
        {
          patterns: [partOfD3],
          paths: [
            ...['timers', 'timers/promises']
              .flatMap((name) => [name, `node:${name}`])
              .map((name) => ({ name, message: patience }))
          ]
        }
      ],
      'no-restricted-properties': [
        'error',
        ...['waitForTimeout', 'setTimeout'].map((property) => ({ property, message: patience })),
        ...['describe', 'it', 'test'].flatMap((object) =>
          ['only', 'skip', 'skipIf', 'runIf', 'todo'].map((property) => ({
            object,
            property,
            message: 'Every test runs.'
          }))
        )
      ]
    }
  }
);
