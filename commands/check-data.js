// Checks a data package: `npm run check:data [-- FOLDER]`. Lists every problem; exit code 1 if there is one.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? `${root}/data/pakistan-russia`);
/** @type {{ module: typeof import('./check-package.ts') }} */
const { module } = await runnerImport(`${root}commands/check-package.ts`, { configFile: false, logLevel: 'error' });
const { problems, counts } = module.checkPackage(folder, `${root}/data/codebook`);

for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`${module.counted(problems.length, 'problem')}.`);
  process.exit(1);
}
console.log(counts);
