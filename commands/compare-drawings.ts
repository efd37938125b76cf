// `npm run compare:drawings`: shows the drawings that differ from those kept in tests/snapshots/svg; `-- --accept`
// keeps the new ones.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareDrawings, comparisonPage } from '../tests/snapshots/compare.ts';
import { builtServerFolder } from './build.ts';
import { builtServer } from './built-server.ts';
import { command, Failure, tell } from './command-line.ts';

export default command(async (parameters, importBuilt) => {
  const accept = parameters.includes('--accept');
  const folder = await builtServerFolder();
  const server = await builtServer(importBuilt, folder);
  const differences = await compareDrawings(async (address) => {
    const { status, body } = await server(`/charts/${address}`);
    if (status !== 200) throw new Failure(`${address}: ${body.toString().trim()}`);
    return body.toString();
  }, accept);

  const page = join(folder, 'drawings.html');
  writeFileSync(page, comparisonPage(differences));
  const count = differences.length === 1 ? '1 drawing differs' : `${differences.length} drawings differ`;
  tell(
    differences.length === 0
      ? 'No drawing differs.'
      : `${count}${accept ? '; the new ones are kept now' : ''}. Before and after: ${page}`
  );
  process.exitCode = differences.length > 0 && !accept ? 1 : 0;
});
