// The production build of the site, made anew where something that it is made from has changed since.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quoted } from '#lib/dataset/index.ts';
import { command, complain, Refusal } from './command-line.ts';
import { existingFolder, packagedFolder } from './package-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'static', 'data', 'svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** A folder that a build fills. */
interface Build {
  readonly adapter: 'node' | 'static';
  readonly folder: string;
  /** SvelteKit's folder for what is half done: two builds may be made at once. */
  readonly kitFolder: string;
  /** What in it is written last. */
  readonly entry: string;
  /** The file that says from which folder its data are. No reader is served it. */
  readonly note: string;
}
const builds = {
  /** What `npm start` serves. */
  server: {
    adapter: 'node',
    folder: join(root, 'build'),
    kitFolder: '.svelte-kit',
    entry: join(root, 'build/index.js'),
    note: join(root, 'build/data-package.txt')
  },
  /** Plain files for any host, which the tests look at. */
  files: {
    adapter: 'static',
    folder: join(root, '.svelte-kit/files/site'),
    kitFolder: '.svelte-kit/files',
    entry: join(root, '.svelte-kit/files/site/404.html'),
    note: join(root, '.svelte-kit/files/data-package.txt')
  }
} satisfies Record<string, Build>;

/** `npm run build:tested`: makes the builds that are named, if need be, before the tests ask for them. */
export default command(async (names) => {
  for (const name of names) {
    if (name !== 'server' && name !== 'files') throw new Refusal(`There is no build ${quoted(name)}.`);
    if ((await builtFolder(name)) === null) process.exit(1);
  }
});

/** Builds the site into `build` if need be. What Vite says goes to stderr; where it fails, the program ends. */
export async function buildIfNeeded(): Promise<void> {
  // Vite has said what is wrong.
  if ((await builtFolder('server')) === null) process.exit(1);
}

/** The folder of a build, made anew if need be; null where that fails. What Vite says goes to stderr. */
export async function builtFolder(name: keyof typeof builds): Promise<string | null> {
  const build: Build = builds[name];
  const named = process.env.DATA_PACKAGE;
  const dataPackage =
    named === undefined || named === '' ? packagedFolder : existingFolder(resolve(root, named), named);
  const paths = sources.map((source) => join(root, source));
  if (isFresh(build, dataPackage, paths)) return build.folder;
  rmSync(build.note, { force: true });
  complain('Building the site; this takes a minute.');
  const building = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ADAPTER: build.adapter,
      BUILD_FOLDER: relative(root, build.folder),
      KIT_FOLDER: build.kitFolder
    },
    stdio: ['ignore', 2, 2]
  });
  const code = await new Promise<number | null>((ended) => {
    building.once('close', ended);
  });
  if (code !== 0) return null;
  noteData(build, dataPackage);
  return build.folder;
}

/**
 * Whether a build is newer than all its sources and was made from the data package in the folder `dataPackage`. A build
 * that bears no note of its data may be of any.
 */
export function isFresh(
  { entry, note }: Pick<Build, 'entry' | 'note'>,
  dataPackage: string,
  paths: readonly string[]
): boolean {
  return (
    existsSync(entry) &&
    existsSync(note) &&
    readFileSync(note, 'utf8') === dataPackage &&
    statSync(entry).mtimeMs >= newest([...paths, dataPackage])
  );
}

/** Leaves beside a build the note of its data. */
export function noteData({ note }: Pick<Build, 'note'>, dataPackage: string): void {
  writeFileSync(note, dataPackage);
}

/** The newest change of the given files and folders and of all below, in milliseconds. */
function newest(paths: readonly string[]): number {
  return paths.reduce((latest, path) => {
    // Of a link that leads nowhere there is nothing to tell.
    const state = statSync(path, { throwIfNoEntry: false });
    if (!state) return latest;
    // A folder's own time tells of files that are gone.
    const inside = state.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : 0;
    return Math.max(latest, state.mtimeMs, inside);
  }, 0);
}
