// `npm run render -- warmth --format png --out warmth.png`: writes charts as files, by the built server's own code.
import { buildIfNeeded } from './build.ts';
import { builtServer, type ImportBuilt } from './built-server.ts';
import { render } from './render/command.ts';

export default async function renderFiles(parameters: readonly string[], importBuilt: ImportBuilt): Promise<void> {
  // A reader that wants no more of the output, as `head`, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  // Where the reader stands: npm goes to the project's folder first.
  const here = (script === 'render' && typedIn) || process.cwd();
  process.exitCode = await render(parameters, here, async () => {
    await buildIfNeeded();
    return builtServer(importBuilt);
  });
}
