import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Another data package of the same shape, to build the site from: `DATA_PACKAGE=FOLDER npm run build`. */
const dataPackage = resolve(process.env['DATA_PACKAGE'] ?? 'data/pakistan-russia');

export default defineConfig({
  plugins: [sveltekit()],
  define: { __STATIC__: JSON.stringify(process.env['ADAPTER'] === 'static') },
  resolve: { alias: [{ find: /^(\.\.\/)+data\/pakistan-russia(?=\/)/, replacement: dataPackage }] },
  test: {
    reporters: ['default', './tests/reporter.ts'],
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', testTimeout: 60_000, sequence: { groupOrder: 0 }, include: ['src/**/*.test.ts', 'tests/{house,browser,drawings,files}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser', environment: 'node', maxWorkers: 2, include: ['tests/site/**/*.test.ts'], globalSetup: 'tests/browser/setup.ts',
          // A page may be drawn while another test keeps both processors busy.
          testTimeout: 60_000, hookTimeout: 60_000, sequence: { groupOrder: 1 }
        }
      }
    ]
  }
});
