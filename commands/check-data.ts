// Checks data packages: `npm run check:data [-- FOLDER | --relationship ID]`, without either all of the site. Names the
// first problems and counts them all; exit code 1 if there is one, 0 if there are only warnings.
import { basename } from 'node:path';
import { isNumbered, isOfMeasuresAlone, type Dataset, type Problem } from '#lib/dataset/index.ts';
import { problemLine } from '#lib/dataset/read/read-folder.ts';
import { checkedPackage, isWrong } from './checked-package.ts';
import { command, complain, tell } from './command-line.ts';
import { helped, namedFolder, packagedFolders } from './package-folder.ts';

/** So many problems are printed: whoever mends these will ask again. */
const maxPrinted = 50;

export default command((parameters) => {
  if (
    helped(
      parameters,
      'check:data',
      'Checks the data package in FOLDER, or of a relationship, and names what is wrong, each with file and line.'
    )
  )
    return;
  const folder = namedFolder(parameters, 'check:data');
  const checked = folder === null ? checkedSite() : [{ name: '', ...checkedPackage(folder) }];
  const problems = checked.flatMap((each) => each.problems);
  const wrong = problems.filter(isWrong);
  // What is only shown in another way is told once all is in order.
  const told = wrong.length > 0 ? wrong : problems;
  for (const problem of told.slice(0, maxPrinted)) complain(problemLine(problem));
  const rest = told.length > maxPrinted ? `; the first ${maxPrinted} are named` : '';
  if (told.length > 0) complain(`${counted(told.length, wrong.length > 0 ? 'problem' : 'warning')}${rest}.`);
  if (wrong.length > 0) process.exitCode = 1;
  else for (const { name, dataset } of checked) tell(name === '' ? counts(dataset) : `${name}: ${counts(dataset)}`);
});

/** A package with what is wrong with it; where there may be several, its name. */
interface Checked {
  readonly name: string;
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** All packages of the site; each problem names its own. */
const checkedSite = (): Checked[] =>
  packagedFolders().map((folder) => {
    const name = basename(folder);
    const { dataset, problems } = checkedPackage(folder);
    return { name, dataset, problems: problems.map((problem) => ({ ...problem, file: `${name}/${problem.file}` })) };
  });

/** What a package holds, counted; of measures alone no tables that it does not have. */
function counts(dataset: Dataset): string {
  const { events, actors, agreements, discrepancies, sourceItems, measures, dyad } = dataset;
  if (isOfMeasuresAlone(dataset)) {
    const values = measures.flatMap((measure) => measure.values);
    return `${counted(actors.length, 'actor')}, ${counted(measures.length, 'measure')} with ${counted(values.length, 'value')}; no events.`;
  }
  const tables = [
    counted(events.length, 'event'),
    counted(actors.length, 'actor'),
    counted(agreements.length, 'agreement'),
    counted(discrepancies.length, 'discrepancy', 'discrepancies')
  ].join(', ');
  const used = sourceItems.filter(({ item }) => isNumbered(item)).length;
  return dyad.items === 0 ? `${tables}.` : `${tables}.\n${used} of ${dyad.items} items used.`;
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
