// Checks a data package: `npm run check:data [-- FOLDER]`. Names the first problems and counts them all; exit code 1 if
// there is one, 0 if there are only warnings.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkDeckFile } from '#lib/briefing/deck/deck-yaml.ts';
import { isNumbered, type Dataset, type Problem } from '#lib/dataset/index.ts';
import { problemLine, readBytes, readFolder } from '#lib/dataset/read/read-folder.ts';
import { command, complain, tell } from './command-line.ts';
import { codebookFolder, namedFolder, packagedFolder } from './package-folder.ts';

/** So many problems are printed: whoever mends these will ask again. */
const maxPrinted = 50;
const briefing = 'briefing.yaml';

export default command((parameters) => {
  const { problems, counts } = checkPackage(namedFolder(parameters, 'check:data') ?? packagedFolder);
  const wrong = problems.filter(isWrong);
  // What is only shown in another way is told once all is in order.
  const told = wrong.length > 0 ? wrong : problems;
  for (const problem of told.slice(0, maxPrinted)) complain(problemLine(problem));
  const rest = told.length > maxPrinted ? `; the first ${maxPrinted} are named` : '';
  if (told.length > 0) complain(`${counted(told.length, wrong.length > 0 ? 'problem' : 'warning')}${rest}.`);
  if (wrong.length > 0) process.exitCode = 1;
  else tell(counts);
});

const isWrong = ({ isNotice }: Problem): boolean => isNotice !== true;

/** All problems of a package, and what it holds, counted. A package need not have a briefing. */
function checkPackage(folder: string): { readonly problems: readonly Problem[]; readonly counts: string } {
  const { dataset, problems } = readFolder(folder, codebookFolder);
  // What a deck asks of the data cannot be judged where they are broken themselves.
  const others = briefingProblems(folder, problems.some(isWrong) ? null : dataset);
  const used = dataset.sourceItems.filter(({ item }) => isNumbered(item)).length;
  const tables = [
    counted(dataset.events.length, 'event'),
    counted(dataset.actors.length, 'actor'),
    counted(dataset.agreements.length, 'agreement'),
    counted(dataset.discrepancies.length, 'discrepancy', 'discrepancies')
  ].join(', ');
  return {
    problems: problems.concat(others),
    counts: `${tables}.\n${used} of ${dataset.dyad.items} items used.`
  };
}

function briefingProblems(folder: string, dataset: Dataset | null): Problem[] {
  const path = join(folder, briefing);
  if (!existsSync(path)) return [];
  const read = readBytes(path);
  return 'fault' in read
    ? [{ file: briefing, line: 1, column: 'file', message: read.fault }]
    : checkDeckFile(briefing, read.bytes, dataset);
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
