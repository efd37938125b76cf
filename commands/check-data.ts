// Checks a data package: `npm run check:data [-- FOLDER]`. Lists every problem; exit code 1 if there is one.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDeckFile } from '#lib/briefing/deck/deck-yaml.ts';
import { isNumbered } from '#lib/dataset/index.ts';
import { problemLine, readFolder } from '#lib/dataset/read/read-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const briefing = 'briefing.yaml';

export default function checkData([folder]: readonly string[]): void {
  const { problems, counts } = checkPackage(
    resolve(folder ?? join(root, 'data/pakistan-russia')),
    join(root, 'data/codebook')
  );
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(counts);
  else {
    console.error(`${counted(problems.length, 'problem')}.`);
    process.exitCode = 1;
  }
}

/** All problems of a package as lines, and what it holds, counted. A package need not have a briefing. */
function checkPackage(
  folder: string,
  codebook: string
): { readonly problems: readonly string[]; readonly counts: string } {
  const { dataset, problems } = readFolder(folder, codebook);
  const path = join(folder, briefing);
  // What a deck asks of the data cannot be judged where they are broken themselves.
  const others = existsSync(path)
    ? checkDeckFile(briefing, readFileSync(path), problems.length > 0 ? null : dataset)
    : [];
  const used = dataset.sourceItems.filter(({ item }) => isNumbered(item)).length;
  const tables = [
    counted(dataset.events.length, 'event'),
    counted(dataset.actors.length, 'actor'),
    counted(dataset.agreements.length, 'agreement'),
    counted(dataset.discrepancies.length, 'discrepancy', 'discrepancies')
  ].join(', ');
  return {
    problems: [...problems, ...others].map(problemLine),
    counts: `${tables}.\n${used} of ${dataset.dyad.items} items used.`
  };
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
