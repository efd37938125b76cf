// `npm start`: builds if need be, then serves the production build on this machine. The port comes from PORT; 0 takes a
// free one.
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './build.ts';
import type { ImportBuilt } from './built-server.ts';
import { placeGate } from './request-gate.ts';

export default async function start(_: readonly string[], importBuilt: ImportBuilt): Promise<void> {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await buildIfNeeded();
  const host = (process.env.HOST ??= '127.0.0.1');
  const port = (process.env.PORT ??= '3000');
  // Fixed, so that no Host header can name another.
  process.env.ORIGIN ??= `http://${host}:${port}`;

  /** What is being answered. */
  const answers = new Set<ServerResponse>();
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    const { code, syscall, path = '', message } = error;
    // A file of the build is gone, as when the site was built anew below the running server: who asked for it gets
    // nothing, the others go on.
    if (code === 'ENOENT' && syscall === 'open') {
      console.error(message);
      for (const answer of answers)
        if (path.replace(/\.(br|gz)$/, '').endsWith((answer.req.url ?? '').split('?')[0] ?? '')) answer.destroy();
      return;
    }
    // What a setting should be is told in a sentence; all else is a fault of the program, told in full.
    const sentence =
      code === 'EADDRINUSE'
        ? `Port ${port} is taken. Another one: PORT=8080 npm start`
        : message.startsWith('Invalid ORIGIN')
          ? message
          : error;
    console.error(sentence);
    process.exit(1);
  });
  const { server } = (await importBuilt('index.js')).server;
  placeGate(server);
  server.prependListener('request', (_, answer) => {
    answers.add(answer);
    answer.once('close', () => answers.delete(answer));
  });
  const announce = () => {
    const address = server.address();
    // A socket that SOCKET_PATH names has a path in place of a port.
    console.log(`Dyad: ${typeof address === 'string' ? address : `http://${host}:${address?.port ?? ''}/`}`);
  };
  if (server.listening) announce();
  else server.once('listening', announce);
}
