import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../check/report.ts';
import type { Dataset, Problem } from '../types.ts';
import { tableNames } from './package-columns.ts';
import { parseDataset, type PackageTexts } from './parse-dataset.ts';

export { problemLine, refuseProblems } from '../check/report.ts';

/** Reads and checks a package folder. A missing file or one that is not UTF-8 is a problem like any other. */
export function readFolder(folder: string, codebookFolder: string): { dataset: Dataset; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = (directory: string, name: string, file = `${name}.csv`): [string, string][] => {
    try {
      return [
        [name, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(directory, file)))]
      ];
    } catch (error) {
      const message = error instanceof TypeError ? 'is not UTF-8' : 'cannot be read';
      problems.push({ file, line: 1, column: 'file', message });
      return [];
    }
  };
  const texts = Object.fromEntries([
    ...tableNames.flatMap((name) => read(folder, name)),
    ...read(folder, 'datapackage', 'datapackage.json'),
    ...['plover', 'cameo'].flatMap((name) => read(codebookFolder, name))
  ]) as Partial<PackageTexts>;
  const parsed = parseDataset(texts);
  return { dataset: parsed.dataset, problems: inOrder([...problems, ...parsed.problems]) };
}
