// `npm run describe:data [-- FOLDER]`: writes into datapackage.json what the program knows of the tables; the rest
// stays.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {{ module: typeof import('#lib/dataset/describe.ts') }} */
const { module } = await runnerImport(`${root}/src/lib/dataset/describe.ts`, { configFile: false, logLevel: 'error' });

/** @param {string} folder @param {readonly object[]} resources */
function describe(folder, resources) {
  const file = join(folder, 'datapackage.json');
  const descriptor = { ...JSON.parse(readFileSync(file, 'utf8')), profile: 'tabular-data-package', resources };
  writeFileSync(file, `${JSON.stringify(descriptor, null, 2)}\n`);
  console.log(file);
}

const folder = process.argv[2];
describe(folder === undefined ? `${root}data/pakistan-russia` : resolve(folder), module.packageResources);
// The scales are the same for every package.
if (folder === undefined) describe(`${root}data/codebook`, module.codebookResources);
