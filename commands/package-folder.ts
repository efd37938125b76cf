import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notAllowed, quoted } from '#lib/dataset/index.ts';
import { problemLine } from '#lib/dataset/read/read-folder.ts';
import { systemFault } from '#lib/dataset/read/system-fault.ts';
import { Failure, Refusal, tell } from './command-line.ts';
import { dataFolder, readIndex } from './relationship-index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export const codebookFolder = resolve(root, 'data/codebook');

/** Says what a command takes, where that is asked for. */
export function helped(parameters: readonly string[], command: string, does: string): boolean {
  const isAsked = parameters.some((each) => each === '--help' || each === '-h');
  if (isAsked)
    tell(
      `npm run ${command} [-- FOLDER | --relationship ID]\n\n${does}\nWithout either it takes every relationship that data/index.yaml names.`
    );
  return isAsked;
}

/** The folders of all relationships of the site, by what data/index.yaml says, which must be in order. */
export function packagedFolders(): readonly string[] {
  const { ids, problems } = readIndex(dataFolder);
  if (problems.length > 0) throw new Failure(problems.map((each) => `data/${problemLine(each)}`).join('\n'));
  return ids.map((id) => resolve(dataFolder, id));
}

/** The folder of a relationship of the site, by its id. */
function relationshipFolder(id: string): string {
  const folders = packagedFolders();
  const found = folders.find((folder) => basename(folder) === id);
  if (found === undefined)
    throw new Refusal(
      notAllowed(
        id,
        'relationship',
        folders.map((each) => basename(each))
      )
    );
  return found;
}

/** The folder that is named, which must be there; null where none is. What else may be typed is refused. */
export function namedFolder(parameters: readonly string[], command: string): string | null {
  const [name, ...more] = parameters.flatMap((each) => each.replace(/^(--relationship)=/, '$1\0').split('\0'));
  if (name === undefined) return null;
  if (name === '--relationship' && more.length === 1) return relationshipFolder(more[0] ?? '');
  const usage = `npm run ${command} -- FOLDER`;
  if (name === '') throw new Refusal(`The name of the folder is empty; name one: ${usage}`);
  if (more.length > 0 || name.startsWith('-')) throw new Refusal(`Name one folder of a data package: ${usage}`);
  return existingFolder(resolve(readersFolder(command), name), name);
}

/** Where the reader of a script stands: npm goes to the project's folder first. */
export function readersFolder(script: string): string {
  const { npm_lifecycle_event: running, INIT_CWD: typedIn } = process.env;
  return (running === script && typedIn) || process.cwd();
}

/** The folder itself, where it is one; else a refusal that calls it by `name`. */
export function existingFolder(folder: string, name: string): string {
  try {
    if (statSync(folder).isDirectory()) return folder;
  } catch (error) {
    throw new Refusal(`The folder ${quoted(name)} cannot be read${systemFault(error)}.`);
  }
  throw new Refusal(`${quoted(name)} is not a folder; name the folder that holds the tables.`);
}
