import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDeckFile } from '#lib/briefing/deck/deck-yaml.ts';
import { isNumbered } from '#lib/dataset/index.ts';
import { problemLine, readFolder } from '#lib/dataset/read-folder.ts';

const briefing = 'briefing.yaml';

/** All problems of a package as lines, and what it holds, counted. A package need not have a briefing. */
export function checkPackage(
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

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
