import { closeSync, constants, existsSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemCode, systemFault } from '#lib/dataset/read/system-fault.ts';
import { Refusal } from './command-line.ts';

/** Whether a file that is there already may be written over. */
export type Overwrite = 'never' | 'always';

/**
 * Writes a file as a whole or not at all, so that nothing is lost where there is no room. One that is there already is
 * left alone where it may `never` be written over; what is written never goes through a symbolic link.
 */
export function replaceFile(path: string, body: Uint8Array | string, overwrite: Overwrite = 'always'): void {
  const there = refusing(path, () => lstatSync(path, { throwIfNoEntry: false }));
  if (there?.isSymbolicLink()) throw new Refusal(`${path} is a symbolic link; nothing is written through one.`);
  if (there?.isFile() && overwrite === 'never') throw new Refusal(`${path} is there already; --force writes over it.`);
  refusing(path, () => {
    if (there?.isFile()) rename(path, body);
    // A device takes what it is given.
    else if (there) writeOpened(openSync(path, constants.O_WRONLY | constants.O_NOFOLLOW), body);
    else writeNew(path, body);
  });
}

function writeNew(path: string, body: Uint8Array | string): void {
  const file = openSync(path, 'wx');
  try {
    writeOpened(file, body);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

function rename(path: string, body: Uint8Array | string): void {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.part`);
  writeNew(beside, body);
  try {
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function writeOpened(file: number, body: Uint8Array | string): void {
  try {
    writeFileSync(file, body);
  } finally {
    closeSync(file);
  }
}

/** Where a path cannot be written, its name is no good: that is told in a sentence. */
export function refusing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // A folder that is there and lets no file be made, as /proc, says that there is none.
    const isThere = systemCode(error) === 'ENOENT' && existsSync(dirname(path));
    throw new Refusal(`${path} cannot be written${isThere ? ': nothing can be written there' : systemFault(error)}.`);
  }
}
