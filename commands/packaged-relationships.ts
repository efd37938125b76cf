import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { nameIn } from './relationship-index.ts';

const name = 'virtual:packages';

/**
 * Gives the program the texts of the packages in `folders`, as the module `virtual:packages`, and their ids, as the
 * constant `__RELATIONSHIPS__`, which the browser has too.
 */
export function packagedRelationships(folders: readonly string[]): Plugin {
  return {
    name: 'packaged-relationships',
    config: () => ({ define: { __RELATIONSHIPS__: JSON.stringify(folders.map(nameIn)) } }),
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return;
      const packages = folders.map((folder) => {
        const files = readdirSync(folder).filter((file) => /\.(csv|json|yaml)$/.test(file));
        for (const file of files) this.addWatchFile(join(folder, file));
        return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
      });
      return `export default ${JSON.stringify(packages)};`;
    }
  };
}
