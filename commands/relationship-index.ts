// Which relationships the site holds: data/index.yaml names them, the first at the plain addresses.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import type { Problem } from '#lib/dataset/types.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder of all packages. */
export const dataFolder = resolve(root, 'data');
const indexFile = 'index.yaml';

/** Ids of packages, in order, and what is wrong with the file that names them. */
interface RelationshipIndex {
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads the index in a folder of packages; `taken` are the names that no relationship may bear. */
export function readIndex(folder: string, taken: ReadonlySet<string> = takenNames()): RelationshipIndex {
  const path = join(folder, indexFile);
  const problem = (line: number, message: string): Problem => ({ file: indexFile, line, column: 'list', message });
  if (!existsSync(path))
    return {
      ids: [],
      problems: [problem(1, 'is missing; it names the folders of data, a line each: - pakistan-russia')]
    };
  const text = readFileSync(path, 'utf8');
  const document = parseDocument(text);
  const [fault] = document.errors;
  if (fault) return { ids: [], problems: [problem(fault.linePos?.[0].line ?? 1, `is no YAML: ${fault.message}`)] };
  const list: unknown = document.toJS();
  if (!Array.isArray(list) || list.length === 0)
    return { ids: [], problems: [problem(1, 'must be a list of folders of data, a line each: - pakistan-russia')] };
  const lines = text.split(/\r?\n/);
  const ids = list.map(String);
  const problems = ids.flatMap((id, n) => {
    const fault = faultOf(id, n, ids, folder, taken);
    const line = lines.findIndex((each) => each.replace(/^\s*-\s*/, '').replace(/["']|\s+#.*|\s+$/g, '') === id);
    return fault === null ? [] : [problem(line + 1 || 1, `${JSON.stringify(id)} ${fault}`)];
  });
  return { ids, problems };
}

/** Why a name can be no relationship's; null where it can. */
function faultOf(
  id: string,
  n: number,
  ids: readonly string[],
  folder: string,
  taken: ReadonlySet<string>
): string | null {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return 'must be of small letters and digits with hyphens between, for it stands in addresses';
  if (taken.has(id)) return takenFault;
  if (ids.indexOf(id) !== n) return 'stands there twice';
  const descriptor = join(folder, id, 'datapackage.json');
  if (!existsSync(descriptor)) return `has no data: there is no ${id}/datapackage.json`;
  const name = nameIn(join(folder, id));
  return name === id ? null : `is called ${JSON.stringify(name)} in ${id}/datapackage.json; both must be the same`;
}

/** How a package calls itself; the name of its folder where it does not say, which its own check tells. */
export function nameIn(folder: string): string {
  try {
    const json: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8').replace(/^\uFEFF/, ''));
    if (typeof json === 'object' && json !== null && 'name' in json && typeof json.name === 'string') return json.name;
  } catch {
    // Its own check says what is wrong with it.
  }
  return basename(folder);
}

/** Why a taken name can be no relationship's. */
export const takenFault = 'is the name of a page or file of the site; name the folder otherwise';

/** What the site is made of: no relationship may stand in its place. */
export function takenNames(): ReadonlySet<string> {
  const names = ['src/routes', 'src/routes/[[dyad=dyad]]', 'static'].flatMap((folder) =>
    readdirSync(join(root, folder))
  );
  // Beside what stands there: what the build writes, the folder of the scales, and pages that are to come.
  const written = ['_app', 'licences.txt', 'service-worker.js', 'codebook', 'compare', 'own'];
  return new Set([...names.map((name) => name.replace(/\[.*$/, '')), ...written]);
}

/** The folders of the packages that a site is built from: the one named, else all of the index. */
export function siteFolders(named: string | undefined): readonly string[] {
  if (named) return [resolve(root, named)];
  const { ids, problems } = readIndex(dataFolder);
  const [problem] = problems;
  if (problem) throw new Error(`data/${problem.file}:${problem.line} ${problem.message}`);
  return ids.map((id) => join(dataFolder, id));
}
