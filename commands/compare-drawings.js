// `npm run compare:drawings`: shows the drawings that differ from those kept in tests/snapshots/svg; `-- --accept`
// keeps the new ones.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { buildIfNeeded } from './build.js';
import { builtServer } from './built-server.js';

process.env.NODE_ENV = 'production';
const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {{ module: typeof import('../tests/snapshots/compare.ts') }} */
const { module } = await runnerImport(`${root}tests/snapshots/compare.ts`, { configFile: false, logLevel: 'error' });
const accept = process.argv.includes('--accept');

buildIfNeeded();
const server = await builtServer();
const differences = await module.compareDrawings(async (address) => {
  const { status, body } = await server(`/charts/${address}`);
  if (status !== 200) throw new Error(`${address}: ${body.toString().trim()}`);
  return body.toString();
}, accept);

const page = `${root}build/drawings.html`;
writeFileSync(page, module.comparisonPage(differences));
const count = differences.length === 1 ? '1 drawing differs' : `${differences.length} drawings differ`;
console.log(
  differences.length === 0
    ? 'No drawing differs.'
    : `${count}${accept ? '; the new ones are kept now' : ''}. Before and after: ${page}`
);
process.exitCode = differences.length > 0 && !accept ? 1 : 0;
