// Runs a command: `node commands/run.js NAME ...`, as npm's scripts do. Node 20 reads no TypeScript, so Vite reads it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// What runs is what readers get. Vite would take this process for one of development.
process.env.NODE_ENV = 'production';
const [name, ...parameters] = process.argv.slice(2);
const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
if (!existsSync(file)) refuse();
const kit = join(root, 'node_modules/@sveltejs/kit/svelte-kit.js');
if (!existsSync(kit) || !existsSync(join(root, 'node_modules/vite'))) {
  console.error('The packages that this project needs are not installed: npm ci');
  process.exit(1);
}
// `npm ci` writes it too, but for --ignore-scripts; without it the TypeScript is not read.
if (!existsSync(join(root, '.svelte-kit/tsconfig.json')))
  spawnSync(process.execPath, [kit, 'sync'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const { runnerImport } = await import('vite');
/** @typedef {(parameters: string[], importBuilt: import('./built-server.ts').ImportBuilt) => void | Promise<void>} Command */
/** @type {{ module: { default?: Command } }} */
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
// A file that a command is made of is none itself.
if (typeof module.default !== 'function') refuse();
// The built site is JavaScript, which Node itself imports.
await module.default?.(parameters, (folder, built) => import(pathToFileURL(join(folder, built)).href));

function refuse() {
  console.error(`There is no command ${JSON.stringify(name ?? '')}.`);
  process.exit(2);
}
