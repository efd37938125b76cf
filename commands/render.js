// `npm run render -- warmth --format png --out warmth.png`: writes charts as files, by the built server's own code.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { buildIfNeeded } from './build.js';
import { builtServer } from './built-server.js';

process.env.NODE_ENV = 'production';
const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {{ module: typeof import('./render/command.ts') }} */
const { module } = await runnerImport(`${root}commands/render/command.ts`, { configFile: false, logLevel: 'error' });

// A reader that wants no more of the output, as `head`, is no error.
process.stdout.on('error', (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPIPE') process.exit(0);
  throw error;
});
// Where the reader stands: npm goes to the project's folder first.
const here = (process.env.npm_lifecycle_event === 'render' && process.env.INIT_CWD) || process.cwd();
process.exitCode = await module.render(process.argv.slice(2), here, () => {
  buildIfNeeded();
  return builtServer();
});
