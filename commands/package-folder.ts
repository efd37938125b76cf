import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quoted } from '#lib/dataset/index.ts';
import { systemFault } from '#lib/dataset/read/system-fault.ts';
import { Refusal, tell } from './command-line.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the package that the site draws where no other is named. */
export const packagedFolder = resolve(root, 'data/pakistan-russia');
export const codebookFolder = resolve(root, 'data/codebook');

/** Says what a command takes, where that is asked for. */
export function helped(parameters: readonly string[], command: string, does: string): boolean {
  const isAsked = parameters.some((each) => each === '--help' || each === '-h');
  if (isAsked)
    tell(
      `npm run ${command} [-- FOLDER]\n\n${does}\nWithout FOLDER it takes the packaged relationship, data/pakistan-russia.`
    );
  return isAsked;
}

/** The folder that is named, which must be there; null where none is. What else may be typed is refused. */
export function namedFolder(parameters: readonly string[], command: string): string | null {
  const [name, ...more] = parameters;
  if (name === undefined) return null;
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
