import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { packagedRelationships } from './commands/packaged-relationships.ts';
import { siteFolders } from './commands/relationship-index.ts';
import { thirdPartyLicences } from './commands/third-party-licences.ts';
import { longestWait } from './tests/support/limits.ts';

/** What most pages load is one file: many small ones are larger together when they are compressed. */
const sharedChunk = {
  name: 'shared',
  test: /\/(svelte|@sveltejs|devalue|d3-array)\/|\/src\/lib\/(memo|dataset|view|messages|components\/(page|controls))\//,
  minShareCount: 15
};

const licences = thirdPartyLicences(import.meta.dirname);

export default defineConfig({
  // Another data package of the same shape, to build the site from: `DATA_PACKAGE=FOLDER npm run build`.
  plugins: [packagedRelationships(siteFolders(process.env['DATA_PACKAGE'])), sveltekit(), licences.page],
  worker: { plugins: () => [licences.worker()] },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          treeshake: {
            // Svelte does not say so of itself: what a page does not use of it need not be loaded.
            moduleSideEffects: [{ test: /\/node_modules\/svelte\/src\/internal\/client\//, sideEffects: false }]
          },
          output: { codeSplitting: { groups: [sharedChunk] } }
        }
      }
    }
  },
  define: { __STATIC__: JSON.stringify(process.env['ADAPTER'] === 'static') },
  test: {
    // These end only what hangs. A single wait within a test ends first, and says where.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: longestWait } },
    reporters: ['default', './tests/support/reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // One worker runs many files, so that what they import is read once; a test that mocks a module undoes it.
          isolate: false,
          // Vitest would leave one core to itself, which hardly needs it.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          include: ['{src,commands}/**/*.test.ts', 'tests/{rules,snapshots,support}/**/*.test.ts']
        }
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          isolate: false,
          maxWorkers: 2,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/setup.ts',
          sequence: { groupOrder: 1 }
        }
      }
    ]
  }
});
