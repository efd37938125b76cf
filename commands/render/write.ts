import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './parse-arguments.ts';

/** Writes a file to a path, or under its own name into the folder that stands there; gives where. */
export function writeFile(target: string, name: string, body: Uint8Array | string): string {
  const path = statSync(target, { throwIfNoEntry: false })?.isDirectory() ? join(target, name) : target;
  written(path, () => writeFileSync(path, body));
  return path;
}

/** Where a path cannot be written, its name is no good: that is told in a sentence. */
export function written(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refusal(
      `${path} cannot be written${code === 'ENOENT' ? ': there is no such folder' : code && ` (${code})`}.`
    );
  }
}
