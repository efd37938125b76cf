// The files of a built site, which may be built anew below the server that serves them.
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Files beside one that was compressed when it was built. */
const compressed = ['.br', '.gz'] as const;

/** Of a file that stood there when the server was started: which of it are gone. */
export interface GoneFiles {
  /** Whether the file itself is, and not only what it was compressed to. */
  readonly whole: boolean;
  /** By their paths in the folder of the build. */
  readonly paths: readonly string[];
}

/** What is gone of the file that an address asks for; null where nothing is, or the address asks for no such file. */
export type GoneAt = (address: string) => GoneFiles | null;

/**
 * Remembers which files stand in the folders of a build that are served as they are. What serves them remembers them
 * too, and ends its process where it opens one that is gone.
 */
export function builtFiles(build: string, folders: readonly string[] = ['client', 'prerendered']): GoneAt {
  const known = new Map(
    folders
      .map((folder) => join(build, folder))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => ({ folder, name })))
      // Where both folders have one, the first is served.
      .reverse()
      .map(({ folder, name }) => [`/${name.split(sep).join('/')}`, join(folder, name)])
  );
  return (address) => {
    const path = pathOf(address);
    const asked = [path, `${path}.html`, `${path.replace(/\/$/, '')}/index.html`].flatMap((file) =>
      known.has(file) ? [file] : []
    );
    const paths = asked
      .flatMap((file) => ['', ...compressed].map((ending) => known.get(file + ending)))
      .filter((file) => file !== undefined && !existsSync(file))
      .map(String);
    return paths.length === 0 ? null : { whole: asked.some((file) => paths.includes(known.get(file) ?? '')), paths };
  };
}

/** The path of an address, as a file would be called; one that cannot be read is no file's. */
function pathOf(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
