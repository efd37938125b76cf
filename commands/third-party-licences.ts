import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin, Rolldown } from 'vite';

/** The file of the site that holds the licences. */
export const licencesFile = 'licences.txt';

/** A package of others whose code is part of the site. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** What it asks to be passed on with it, as its files have it. */
  readonly texts: readonly string[];
}

/** What is read of a package.json. */
const description = v.object({ name: v.string(), version: v.string(), license: v.optional(v.string(), '') });

/** Folders of fonts that are part of the site, each with the licence beside its files. */
const fontFolders = ['src/lib/export/raster/fonts', 'static/fonts'];

/**
 * Collects, while the site is built, whose code goes to the browser, and writes their licences into the site. `worker`
 * does so for what runs in web workers, which is built by itself, before the page's own code is.
 */
export function thirdPartyLicences(root: string): { readonly page: Plugin; readonly worker: () => Plugin } {
  const folders = new Set<string>();
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const part of Object.values(bundle))
      if (part.type === 'chunk')
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const folder = packageFolder(id);
          if (folder !== undefined && renderedLength > 0) folders.add(folder);
        }
  };
  return {
    worker: () => ({ name: 'third-party-licences-of-workers', generateBundle: (_, bundle) => collect(bundle) }),
    page: {
      name: 'third-party-licences',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_, bundle) {
        collect(bundle);
        const source = licencesText([...folders].map(thirdPartyIn), fontLicences(root));
        this.emitFile({ type: 'asset', fileName: licencesFile, source });
      }
    }
  };
}

/** The folder of the package that a module is of; undefined for our own. */
export const packageFolder = (id: string): string | undefined =>
  /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/** What a package says of itself and its licence. */
export function thirdPartyIn(folder: string): ThirdParty {
  const { name, version, license } = v.parse(
    description,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  );
  return {
    name,
    version,
    licence: license,
    texts: readdirSync(folder)
      .filter((file) => /^(licen[cs]e|copying|notice)\b(?!.*\.(js|ts|json)$)/i.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  };
}

const fontLicences = (root: string): string[] =>
  fontFolders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((file) => file.endsWith('.txt'))
          .map((file) => readFileSync(join(root, folder, file), 'utf8').trim())
      : []
  );

const rule = `\n\n${'-'.repeat(80)}\n\n`;

/** All licences as one text, in the order of the packages' names, each text of a licence once. */
export function licencesText(packages: readonly ThirdParty[], fonts: readonly string[]): string {
  const named = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  const parts = [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { licence, texts }]) => [`${title} (${licence})`, ...texts].join('\n\n'));
  return (
    [
      'Dyad brings code and fonts of others to your browser. These are their licences.',
      ...parts,
      ...new Set(fonts)
    ].join(rule) + '\n'
  );
}
