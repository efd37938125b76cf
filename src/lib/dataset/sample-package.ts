import { readFileSync } from 'node:fs';
import { problemLine } from './check/report.ts';
import { tableNames } from './read/package-columns.ts';
import { parseDataset, type PackageTexts } from './read/parse-dataset.ts';

const read = (path: string) => readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8');

/** The packaged relationship as its files have it: what tests of the reader spoil. */
export const packagedTexts = Object.fromEntries([
  ...tableNames.map((name) => [name, read(`pakistan-russia/${name}.csv`)]),
  ['datapackage', read('pakistan-russia/datapackage.json')],
  ['plover', read('codebook/plover.csv')],
  ['cameo', read('codebook/cameo.csv')],
  ['states', read('codebook/states.csv')]
]) as Required<PackageTexts>;

/** The problems of the packaged relationship with one piece of one file replaced, a line each. */
export function problemsWith(file: keyof PackageTexts, from: string | RegExp, to: string): string[] {
  const text = packagedTexts[file].replace(from, to);
  if (text === packagedTexts[file]) throw new Error(`${file} has nothing like ${String(from)}`);
  return parseDataset({ ...packagedTexts, [file]: text }).problems.map(problemLine);
}
