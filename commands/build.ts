// The production build of the site, made anew where something that it is made from has changed since.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'static', 'data', 'svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json'];
/** Says from which folder the data of a build are. It is not served. */
const noteFile = 'data-package.txt';

/** Builds the site into `build` if need be. What Vite says goes to stderr; where it fails, the program ends. */
export function buildIfNeeded(): void {
  const build = join(root, 'build');
  const dataPackage = resolve(root, process.env.DATA_PACKAGE ?? 'data/pakistan-russia');
  const paths = sources.map((source) => join(root, source));
  if (isFresh(build, dataPackage, paths)) return;
  console.error('Building the site; this takes a minute.');
  try {
    const env = { ...process.env, NODE_ENV: 'production', ADAPTER: 'node', BUILD_FOLDER: 'build' };
    execSync('npx vite build --logLevel error', { cwd: root, stdio: ['ignore', 2, 2], env });
  } catch {
    // Vite has said what is wrong.
    process.exit(1);
  }
  noteData(build, dataPackage);
}

/**
 * Whether what stands in the folder `build` is newer than all its sources and was made from the data package in the
 * folder `dataPackage`. A build that bears no note of its data may be of any.
 */
export function isFresh(build: string, dataPackage: string, paths: readonly string[]): boolean {
  const [server, note] = [join(build, 'index.js'), join(build, noteFile)];
  return (
    existsSync(server) &&
    existsSync(note) &&
    readFileSync(note, 'utf8') === dataPackage &&
    statSync(server).mtimeMs >= newest([...paths, dataPackage])
  );
}

/** Leaves in a build the note of its data. */
export function noteData(build: string, dataPackage: string): void {
  writeFileSync(join(build, noteFile), dataPackage);
}

/** The newest change of the given files and folders and of all below, in milliseconds. */
function newest(paths: readonly string[]): number {
  return Math.max(
    0,
    ...paths.map((path) => {
      const state = statSync(path);
      // A folder's own time tells of files that are gone.
      return state.isDirectory()
        ? Math.max(state.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))))
        : state.mtimeMs;
    })
  );
}
