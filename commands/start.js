// `npm start`: builds if need be, then serves the production build on this machine. The port comes from PORT; 0 takes a
// free one.
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './build.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
buildIfNeeded();
process.env.HOST ??= '127.0.0.1';
process.env.PORT ??= '3000';
// Fixed, so that no Host header can name another.
process.env.ORIGIN ??= `http://${process.env.HOST}:${process.env.PORT}`;

/** What is being answered. @type {Set<import('node:http').ServerResponse>} */
const answers = new Set();
process.on('uncaughtException', (error) => {
  const { code, syscall, path = '', message } = /** @type {NodeJS.ErrnoException} */ (error);
  // A file of the build is gone, as when the site was built anew below the running server: who asked for it gets
  // nothing, the others go on.
  if (code === 'ENOENT' && syscall === 'open') {
    console.error(error.message);
    for (const answer of answers)
      if (path.replace(/\.(br|gz)$/, '').endsWith((answer.req.url ?? '').split('?')[0] ?? '')) answer.destroy();
    return;
  }
  // What a setting should be is told in a sentence; all else is a fault of the program, told in full.
  const sentence =
    code === 'EADDRINUSE'
      ? `Port ${process.env.PORT} is taken. Another one: PORT=8080 npm start`
      : message.startsWith('Invalid ORIGIN')
        ? message
        : error;
  console.error(sentence);
  process.exit(1);
});
const { server } = await import('../build/index.js');
server.server.prependListener(
  'request',
  (/** @type {unknown} */ _, /** @type {import('node:http').ServerResponse} */ answer) => {
    answers.add(answer);
    // Files of the build are sent before the site's own hook is asked.
    answer.setHeader('X-Content-Type-Options', 'nosniff');
    answer.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    answer.once('close', () => answers.delete(answer));
  }
);
const announce = () => console.log(`Dyad: http://${process.env.HOST}:${server.server.address().port}/`);
if (server.server.listening) announce();
else server.server.once('listening', announce);
