import { statSync } from 'node:fs';
import { join } from 'node:path';
import { refusing, replaceFile, type Overwrite } from '../replace-file.ts';

/** Writes a file to a path, or under its own name into the folder that stands there; gives where. */
export function writeFile(target: string, name: string, body: Uint8Array | string, overwrite: Overwrite): string {
  const path = pathIn(target, name);
  replaceFile(path, body, overwrite);
  return path;
}

/** The path itself, or, where it is a folder, that of the file in it. */
function pathIn(target: string, name: string): string {
  const state = refusing(target, () => statSync(target, { throwIfNoEntry: false }));
  return state?.isDirectory() ? join(target, name) : target;
}
