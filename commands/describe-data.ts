// `npm run describe:data [-- FOLDER]`: writes into datapackage.json what the program knows of the tables; the rest
// stays.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codebookResources, packageResources } from '#lib/dataset/read/table-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default function describeData([folder]: readonly string[]): void {
  describe(folder === undefined ? `${root}data/pakistan-russia` : resolve(folder), packageResources);
  // The scales are the same for every package.
  if (folder === undefined) describe(`${root}data/codebook`, codebookResources);
}

function describe(folder: string, resources: readonly object[]): void {
  const file = join(folder, 'datapackage.json');
  const known = JSON.parse(readFileSync(file, 'utf8')) as object;
  const descriptor = { ...known, profile: 'tabular-data-package', resources };
  writeFileSync(file, `${JSON.stringify(descriptor, null, 2)}\n`);
  console.log(file);
}
