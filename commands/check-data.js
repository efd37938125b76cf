// Checks a data package: `npm run check:data [-- FOLDER]`. Lists every problem; exit code 1 if there is one.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? `${root}/data/pakistan-russia`);
/** @type {{ module: typeof import('../src/lib/dataset/read-folder.ts') }} */
const { module } = await runnerImport(`${root}/src/lib/dataset/read-folder.ts`, { configFile: false, logLevel: 'error' });
const { dataset, problems } = module.readFolder(folder, `${root}/data/codebook`);

/** @param {number} count @param {string} one @param {string} [many] */
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

for (const problem of problems) console.error(module.problemLine(problem));
if (problems.length > 0) {
  console.error(`${counted(problems.length, 'problem')}.`);
  process.exit(1);
}
const used = dataset.sourceItems.filter(({ item }) => /^\d+$/.test(item)).length;
console.log(`${[
  counted(dataset.events.length, 'event'), counted(dataset.actors.length, 'actor'), counted(dataset.agreements.length, 'agreement'),
  counted(dataset.discrepancies.length, 'discrepancy', 'discrepancies')
].join(', ')}.`);
console.log(`${used} of ${dataset.dyad.items} items used.`);
