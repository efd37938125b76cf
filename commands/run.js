// Runs a command: `node commands/run.js NAME ...`, as npm's scripts do. Node 20 reads no TypeScript, so Vite reads it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// What runs is what readers get. Vite would take this process for one of development.
process.env.NODE_ENV = 'production';
const [name, ...parameters] = process.argv.slice(2);
const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
if (!existsSync(file)) {
  console.error(`There is no command ${JSON.stringify(name ?? '')}.`);
  process.exit(2);
}
/** @typedef {(parameters: string[], importBuilt: import('./built-server.ts').ImportBuilt) => void | Promise<void>} Command */
/** @type {{ module: { default: Command } }} */
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
// The built site is JavaScript, which Node itself imports.
await module.default(parameters, (built) => import(`../build/${built}`));
