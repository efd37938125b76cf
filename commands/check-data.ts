// Checks a data package: `npm run check:data [-- FOLDER]`. Names the first problems and counts them all; exit code 1 if
// there is one, 0 if there are only warnings.
import { isNumbered, type Dataset } from '#lib/dataset/index.ts';
import { problemLine } from '#lib/dataset/read/read-folder.ts';
import { checkedPackage, isWrong } from './checked-package.ts';
import { command, complain, tell } from './command-line.ts';
import { helped, namedFolder, packagedFolder } from './package-folder.ts';

/** So many problems are printed: whoever mends these will ask again. */
const maxPrinted = 50;

export default command((parameters) => {
  if (
    helped(
      parameters,
      'check:data',
      'Checks the data package in FOLDER and names what is wrong, each with file and line.'
    )
  )
    return;
  const { dataset, problems } = checkedPackage(namedFolder(parameters, 'check:data') ?? packagedFolder);
  const wrong = problems.filter(isWrong);
  // What is only shown in another way is told once all is in order.
  const told = wrong.length > 0 ? wrong : problems;
  for (const problem of told.slice(0, maxPrinted)) complain(problemLine(problem));
  const rest = told.length > maxPrinted ? `; the first ${maxPrinted} are named` : '';
  if (told.length > 0) complain(`${counted(told.length, wrong.length > 0 ? 'problem' : 'warning')}${rest}.`);
  if (wrong.length > 0) process.exitCode = 1;
  else tell(counts(dataset));
});

/** What a package holds, counted. */
function counts({ events, actors, agreements, discrepancies, sourceItems, dyad }: Dataset): string {
  const tables = [
    counted(events.length, 'event'),
    counted(actors.length, 'actor'),
    counted(agreements.length, 'agreement'),
    counted(discrepancies.length, 'discrepancy', 'discrepancies')
  ].join(', ');
  const used = sourceItems.filter(({ item }) => isNumbered(item)).length;
  return `${tables}.\n${used} of ${dyad.items} items used.`;
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
