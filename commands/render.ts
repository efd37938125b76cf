// `npm run render -- warmth --format png --out warmth.png`: writes charts as files, by the built server's own code.
import { builtServerFolder } from './build.ts';
import { builtServer } from './built-server.ts';
import { command } from './command-line.ts';
import { readersFolder } from './package-folder.ts';
import { render } from './render/command.ts';

export default command(async (parameters, importBuilt) => {
  process.exitCode = await render(parameters, readersFolder('render'), async () => {
    return builtServer(importBuilt, await builtServerFolder());
  });
});
