import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkDeckFile, isBlank } from '#lib/briefing/deck/deck-yaml.ts';
import type { Dataset, Problem } from '#lib/dataset/index.ts';
import { descriptorFile } from '#lib/dataset/read/descriptor.ts';
import { tableNames } from '#lib/dataset/read/package-columns.ts';
import { readBytes, readFolder } from '#lib/dataset/read/read-folder.ts';
import { codebookFolder } from './package-folder.ts';

const briefing = 'briefing.yaml';
/** The files of a package that a site is made from; the briefing need not be there. */
export const packageFiles = [...tableNames.map((name) => `${name}.csv`), descriptorFile, briefing];

/** Whether a problem must be mended; what is only shown in another way need not be. */
export const isWrong = ({ isNotice }: Problem): boolean => isNotice !== true;

/** The data of a package's folder and all that is wrong with them and with the briefing, which need not be there. */
export function checkedPackage(folder: string): { readonly dataset: Dataset; readonly problems: readonly Problem[] } {
  const { dataset, problems } = readFolder(folder, codebookFolder);
  // What a deck asks of the data cannot be judged where they are broken themselves.
  return { dataset, problems: problems.concat(briefingProblems(folder, problems.some(isWrong) ? null : dataset)) };
}

function briefingProblems(folder: string, dataset: Dataset | null): Problem[] {
  const path = join(folder, briefing);
  if (!existsSync(path)) return [];
  const read = readBytes(path);
  const told = { file: briefing, line: 1, column: 'file' };
  if ('fault' in read) return [{ ...told, message: read.fault }];
  return isBlank(new TextDecoder().decode(read.bytes))
    ? [{ ...told, message: 'is empty; leave it out or write a briefing in it', isWarning: true, isNotice: true }]
    : checkDeckFile(briefing, read.bytes, dataset);
}
