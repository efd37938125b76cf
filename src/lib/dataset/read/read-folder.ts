import { lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inOrder } from '../check/report.ts';
import type { Dataset, Problem, State } from '../types.ts';
import { descriptorFile } from './descriptor.ts';
import { encodingFault, type EncodingFault } from './encoding-fault.ts';
import { isOptionalTable, tableNames } from './package-columns.ts';
import { parseDataset, type PackageTexts } from './parse-dataset.ts';
import { systemCode, systemFault } from './system-fault.ts';

export { problemLine, refusalOf, refuseProblems } from '../check/report.ts';

/** Bytes of a file that is read as a whole: what is made of it takes a hundred times as much memory. */
export const maxBytes = { table: 20_000_000, descriptor: 2_000_000 } as const;

/**
 * Reads and checks a package folder. A missing file, one that is not UTF-8 or has more bytes than `max` is a problem
 * like any other.
 */
export function readFolder(
  folder: string,
  codebookFolder: string,
  max: Readonly<Record<keyof typeof maxBytes, number>> = maxBytes
): { dataset: Dataset; states: readonly State[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const texts = {
    ...readPackageTexts(folder, problems, max),
    ...Object.fromEntries(
      codebookTables.flatMap((name) => readText(join(codebookFolder, `${name}.csv`), name, max.table, problems))
    )
  };
  const parsed = parseDataset(texts);
  return { ...parsed, problems: inOrder(problems.concat(parsed.problems)) };
}

const codebookTables = ['plover', 'cameo', 'states'] as const;

/** The texts of a package folder's own files, without those that cannot be read; these are added to `problems`. */
export function readPackageTexts(
  folder: string,
  problems: Problem[],
  max: Readonly<Record<keyof typeof maxBytes, number>> = maxBytes
): Partial<PackageTexts> {
  const isThere = (name: string) => lstatSync(join(folder, `${name}.csv`), { throwIfNoEntry: false }) !== undefined;
  // Agreements or measures may do without a table of events; one of participants names events.
  const mayLackEvents =
    !isThere('participants') && ['agreements.csv', 'series.csv'].some((file) => hasRows(join(folder, file), max.table));
  return Object.fromEntries([
    ...tableNames.flatMap((name): [string, string | undefined][] => {
      const path = join(folder, `${name}.csv`);
      if (!isOptionalTable(name) && (isThere(name) || !mayLackEvents)) return readText(path, name, max.table, problems);
      // One that cannot be read is there all the same, as a link that leads nowhere.
      return isThere(name) ? [[name, undefined], ...readText(path, name, max.table, problems)] : [];
    }),
    ...readText(join(folder, descriptorFile), 'datapackage', max.descriptor, problems)
  ]);
}

/** Whether a table holds more than its header. */
function hasRows(path: string, max: number): boolean {
  const read = readUtf8(path, max);
  return 'text' in read && /[\r\n]\s*\S/.test(read.text);
}

function readText<Name extends string>(path: string, name: Name, max: number, problems: Problem[]): [Name, string][] {
  const read = readUtf8(path, max);
  if ('fault' in read) {
    const { fault, line = 1, remedy = '' } = read;
    problems.push({ file: basename(path), line, column: 'file', message: `${fault}${remedy}` });
  }
  return 'fault' in read ? [] : [[name, read.text]];
}

/** The text of a file, its byte order mark too, or why there is none and, of its encoding, where: `is not UTF-8`. */
export function readUtf8(
  path: string,
  max: number = maxBytes.table
): { readonly text: string } | ({ readonly fault: string } & Partial<EncodingFault>) {
  const read = readBytes(path, max);
  if ('fault' in read) return read;
  return (
    encodingFault(read.bytes) ?? { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes) }
  );
}

/** The bytes of a file, or why there are none: `is missing`. */
export function readBytes(
  path: string,
  max: number = maxBytes.table
): { readonly bytes: Uint8Array } | { readonly fault: string } {
  try {
    const state = statSync(path);
    // What is no file may go on for ever, as a pipe does.
    if (!state.isFile()) return { fault: state.isDirectory() ? 'is a folder, not a file' : 'is not a file' };
    if (state.size > max)
      return { fault: `has ${inMegabytes(state.size)} megabytes; at most ${inMegabytes(max)} are read` };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { fault: systemCode(error) === 'ENOENT' ? 'is missing' : `cannot be read${systemFault(error)}` };
  }
}

/** With as many digits as tell what is too much from what is just allowed. */
const inMegabytes = (bytes: number): string => String(Math.ceil(bytes / 1e4) / 100);
