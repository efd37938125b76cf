import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** That a file imports another, both as paths from the root of the project. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Nothing of it is left in the program. */
  readonly isType: boolean;
}

/** All imports between files of the project, as its sources stand. */
export function projectImports(): Import[] {
  return ['src', 'commands', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => posix.join(folder, ...path.split(sep)))
      .filter((path) => /\.(ts|js|svelte)$/.test(path))
      .flatMap((path) => importsOf(path, readFileSync(join(root, path), 'utf8')))
  );
}

/** The files that a source imports, by their whole names; packages are left out. */
export function importsOf(from: string, source: string): Import[] {
  const code = from.endsWith('.svelte') ? scriptsOf(source) : source;
  const { module } = parseSync(`${from}.ts`, code, { lang: 'ts' });
  const named = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      isType: entries.length > 0 && entries.every((entry) => entry.isType)
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ name: moduleRequest.value, isType }] : []))
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      name: code.slice(start + 1, end - 1),
      isType: false
    }))
  ];
  return named.flatMap(({ name, isType }) => {
    const path = name.replace(/\?.*/, '').replace(/^#lib\//, '/src/lib/');
    if (!/^\.?\.?\//.test(path)) return [];
    return [{ from, to: path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path), isType }];
  });
}

/** Of a component only the scripts import. */
function scriptsOf(component: string): string {
  return Array.from(component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g), ([, script]) => script).join('\n');
}

/** Files that import one another in a circle; types may. Of each circle that is met first, the files in their order. */
export function circles(imports: readonly Import[]): string[][] {
  const imported = new Map<string, string[]>();
  for (const { from, to, isType } of imports) if (!isType) imported.set(from, [...(imported.get(from) ?? []), to]);
  const found: string[][] = [];
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push(path.slice(start));
    if (start >= 0 || done.has(file)) return;
    for (const next of imported.get(file) ?? []) follow(next, [...path, file]);
    done.add(file);
  };
  for (const file of imported.keys()) follow(file, []);
  return found;
}
