import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../check/report.ts';
import type { Dataset, Problem } from '../types.ts';
import { descriptorFile } from './descriptor.ts';
import { tableNames } from './package-columns.ts';
import { parseDataset, type PackageTexts } from './parse-dataset.ts';

export { problemLine, refusalOf, refuseProblems } from '../check/report.ts';

/** Bytes of a file that is read as a whole. */
const maxBytes = 200_000_000;

/** Reads and checks a package folder. A missing file or one that is not UTF-8 is a problem like any other. */
export function readFolder(folder: string, codebookFolder: string): { dataset: Dataset; problems: Problem[] } {
  const problems: Problem[] = [];
  const texts = {
    ...readPackageTexts(folder, problems),
    ...Object.fromEntries(scales.flatMap((name) => readText(codebookFolder, `${name}.csv`, name, problems)))
  };
  const parsed = parseDataset(texts);
  return { dataset: parsed.dataset, problems: inOrder(problems.concat(parsed.problems)) };
}

const scales = ['plover', 'cameo'] as const;

/** The texts of a package folder's own files, without those that cannot be read; these are added to `problems`. */
export function readPackageTexts(folder: string, problems: Problem[]): Partial<PackageTexts> {
  return Object.fromEntries([
    ...tableNames.flatMap((name) => readText(folder, `${name}.csv`, name, problems)),
    ...readText(folder, descriptorFile, 'datapackage', problems)
  ]);
}

function readText<Name extends string>(
  folder: string,
  file: string,
  name: Name,
  problems: Problem[]
): [Name, string][] {
  const read = readUtf8(join(folder, file));
  if ('fault' in read) problems.push({ file, line: 1, column: 'file', message: read.fault });
  return 'fault' in read ? [] : [[name, read.text]];
}

/** The text of a file, its byte order mark too, or why there is none: `is not UTF-8`. */
export function readUtf8(path: string): { readonly text: string } | { readonly fault: string } {
  const read = readBytes(path);
  if ('fault' in read) return read;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes) };
  } catch {
    return { fault: 'is not UTF-8' };
  }
}

/** The bytes of a file, or why there are none: `cannot be read`. */
export function readBytes(path: string): { readonly bytes: Uint8Array } | { readonly fault: string } {
  try {
    const state = statSync(path);
    // What is no file may go on for ever, as a pipe does.
    if (!state.isFile()) return { fault: state.isDirectory() ? 'is a folder, not a file' : 'is not a file' };
    if (state.size > maxBytes) return { fault: `has more than ${maxBytes / 1e6} megabytes` };
    return { bytes: readFileSync(path) };
  } catch {
    return { fault: 'cannot be read' };
  }
}
