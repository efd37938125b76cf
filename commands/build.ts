// The production build of the site, made anew where something that it is made from has changed since.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quoted } from '#lib/dataset/index.ts';
import { refusalOf } from '#lib/dataset/read/read-folder.ts';
import { alone } from './build-lock.ts';
import { checkedPackage, packageFiles } from './checked-package.ts';
import { command, complain, Failure, Refusal } from './command-line.ts';
import { existingFolder, packagedFolders } from './package-folder.ts';
import { dataFolder } from './relationship-index.ts';
import { refusing } from './replace-file.ts';
import { refuseBadOrigin } from './site-origin.ts';

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

/** The folder of what `npm start` serves, built if need be; where that fails, all ends. */
export async function builtServerFolder(): Promise<string> {
  // Vite has said what is wrong.
  return (await builtFolder('server')) ?? process.exit(1);
}

/**
 * The folder of a build of all relationships, or of the one package that DATA_PACKAGE names, made anew if need be; null
 * where that fails, of which Vite's own words go to stderr. Throws a `Failure` that names the problems where a data
 * package is not in order.
 */
export async function builtFolder(name: keyof typeof builds): Promise<string | null> {
  refuseBadOrigin();
  const named = process.env.DATA_PACKAGE;
  const isWhole = named === undefined || named === '';
  const dataPackage = isWhole ? dataFolder : existingFolder(resolve(root, named), named);
  const build = buildOf(name, dataPackage);
  const isDue = () =>
    !isFresh(
      build,
      dataPackage,
      sources.map((source) => join(root, source))
    );
  if (!isDue()) return build.folder;
  for (const folder of isWhole ? packagedFolders() : [dataPackage]) {
    const refusal = refusalOf(checkedPackage(folder).problems);
    if (refusal !== undefined) throw new Failure(isWhole ? `${relative(root, folder)}: ${refusal}` : refusal);
  }
  return alone(
    join(root, build.kitFolder, 'build.lock'),
    // Another command may have made it by now.
    async (share) => (!isDue() || (await isBuilt(build, dataPackage, share)) ? build.folder : null),
    {
      say: () => {
        complain('Another command is building the site; waiting for it to end.');
      }
    }
  );
}

/** Each other package has a folder of its own: a server goes on while that of another package is built. */
function buildOf(name: keyof typeof builds, dataPackage: string): Build {
  const build: Build = builds[name];
  if (dataPackage === dataFolder) return build;
  const kitFolder = join(
    build.kitFolder,
    'packages',
    createHash('sha256').update(dataPackage).digest('hex').slice(0, 12)
  );
  const folder = join(root, kitFolder, 'site');
  return {
    ...build,
    folder,
    kitFolder,
    entry: join(folder, relative(build.folder, build.entry)),
    note: join(root, kitFolder, 'data-package.txt')
  };
}

/** Builds the site; gives whether that went well. */
async function isBuilt(build: Build, dataPackage: string, share: (pid: number) => void): Promise<boolean> {
  const data = refusing(build.folder, () => {
    rmSync(build.note, { force: true });
    return dataPackage === dataFolder ? '' : copyPackage(dataPackage, join(root, build.kitFolder, 'data'));
  });
  complain('Building the site; this takes a minute.');
  const building = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_PACKAGE: data,
      ADAPTER: build.adapter,
      BUILD_FOLDER: relative(root, build.folder),
      KIT_FOLDER: build.kitFolder
    },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  // Of a build that went well nobody need know what its tools remark.
  const said: Buffer[] = [];
  for (const stream of [building.stdout, building.stderr])
    stream.on('data', (part: Buffer) => {
      said.push(part);
    });
  if (building.pid !== undefined) share(building.pid);
  const code = await new Promise<number | null>((ended) => {
    building.once('close', ended);
  });
  if (code !== 0) {
    process.stderr.write(Buffer.concat(said));
    return false;
  }
  noteData(build, dataPackage);
  return true;
}

/** Copies a package's files: its own path may hold what the tools of a build take for more than a name, as # and ?. */
export function copyPackage(dataPackage: string, copy: string): string {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const file of packageFiles)
    if (existsSync(join(dataPackage, file))) copyFileSync(join(dataPackage, file), join(copy, file));
  return copy;
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
    statSync(entry).mtimeMs >= Math.max(newest(paths), newestFile(dataPackage))
  );
}

/** The newest change of a package's folder and of its own files; what lies deeper is none of them. */
function newestFile(folder: string): number {
  try {
    return Math.max(...[folder, ...readdirSync(folder).map((name) => join(folder, name))].map(changedAt));
  } catch {
    // What cannot be read is told where it is checked.
    return Infinity;
  }
}

/** Leaves beside a build the note of its data. */
export function noteData({ note }: Pick<Build, 'note'>, dataPackage: string): void {
  writeFileSync(note, dataPackage);
}

/** The newest change of the given files and folders and of all below, in milliseconds. */
function newest(paths: readonly string[]): number {
  return paths.reduce((latest, path) => {
    // A folder's own time tells of files that are gone.
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const inside = isFolder ? newest(readdirSync(path).map((name) => join(path, name))) : 0;
    return Math.max(latest, changedAt(path), inside);
  }, 0);
}

/** When a file or folder was last changed, in milliseconds; of a link that leads nowhere there is nothing to tell. */
const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
