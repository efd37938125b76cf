// The rules that hold the house: who may import whom, which sinks are closed, what keeps a drawing the same each time.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The folders below src/lib. Each may import from those before it. */
const order = ['memo', 'dataset', 'view', 'messages', 'analysis', 'charts', 'export', 'briefing'];
const leaves = ['components'];
const serverEntry = 'dataset/read/packaged.server.ts';
const readerEntry = 'dataset/read/read-folder.ts';
const drawEntry = 'export/server.ts';
const deckEntry = 'briefing/packaged.server.ts';

const faces = (folders) => folders.map((folder) => `${folder}/index.ts`);
const zone = (folder, before) => ({
  target: `./src/lib/${folder}/**/!(*.test).{ts,svelte}`,
  from: ['./src/lib'],
  except: [folder, ...faces(before), serverEntry, readerEntry],
  message: `src/lib/${folder} imports only from the index of ${before.join(', ') || 'no other folder'}.`
});
/** A test may look at what comes after its folder, by the same doors as everyone. */
const testZone = (folder) => ({
  target: `./src/lib/${folder}/**/*.test.ts`,
  from: ['./src/lib'],
  except: [folder, ...faces([...order, ...leaves]), serverEntry, readerEntry, drawEntry, deckEntry],
  message: 'Another folder shows its index only.'
});
const zones = [
  ...order.map((folder, n) => zone(folder, order.slice(0, n))),
  ...leaves.map((folder) => zone(folder, order)),
  ...[...order, ...leaves].map(testZone),
  { target: './src/lib', from: ['./src/routes'], message: 'Nothing imports from routes.' },
  { target: './src/**/!(*.test).{ts,svelte}', from: ['./tests'], message: 'Nothing but a test imports from tests.' },
  {
    target: ['./src/routes', './src/hooks.server.ts'],
    from: ['./src/lib'],
    except: [...faces([...order, ...leaves]), serverEntry, readerEntry, drawEntry, deckEntry],
    message: 'Another folder shows its index only.'
  }
];

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
    settings: {
      'import-x/ignore': ['node_modules', String.raw`\.(csv|json|css)`],
      'import-x/extensions': ['.ts', '.js', '.svelte'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts', '.js'],
        [`${root}tests/rules/component-scripts.cjs`]: ['.svelte']
      },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.svelte'] })]
    },
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
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
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
    files: ['**/*.cjs'],
    extends: [ts.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } }
  },
  {
    files: ['src/lib/{dataset,view,messages,analysis,charts,export}/**'],
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
