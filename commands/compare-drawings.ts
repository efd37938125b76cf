// `npm run compare:drawings`: shows the drawings that differ from those kept in tests/snapshots/svg; `-- --accept`
// keeps the new ones.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareDrawings, comparisonPage } from '../tests/snapshots/compare.ts';
import { buildIfNeeded } from './build.ts';
import { builtServer } from './built-server.ts';
import { command, Failure, tell } from './command-line.ts';

const page = fileURLToPath(new URL('../build/drawings.html', import.meta.url));

export default command(async (parameters, importBuilt) => {
  const accept = parameters.includes('--accept');
  await buildIfNeeded();
  const server = await builtServer(importBuilt);
  const differences = await compareDrawings(async (address) => {
    const { status, body } = await server(`/charts/${address}`);
    if (status !== 200) throw new Failure(`${address}: ${body.toString().trim()}`);
    return body.toString();
  }, accept);

  writeFileSync(page, comparisonPage(differences));
  const count = differences.length === 1 ? '1 drawing differs' : `${differences.length} drawings differ`;
  tell(
    differences.length === 0
      ? 'No drawing differs.'
      : `${count}${accept ? '; the new ones are kept now' : ''}. Before and after: ${page}`
  );
  process.exitCode = differences.length > 0 && !accept ? 1 : 0;
});
