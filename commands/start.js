// `npm start`: builds if need be, then serves the production build on this machine. The port comes from PORT; 0 takes a free one.
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './build.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
buildIfNeeded();
process.env.HOST ??= '127.0.0.1';
process.env.PORT ??= '3000';
// Fixed, so that no Host header can name another.
process.env.ORIGIN ??= `http://${process.env.HOST}:${process.env.PORT}`;

process.once('uncaughtException', (error) => {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  console.error(code === 'EADDRINUSE' ? `Port ${process.env.PORT} is taken. Another one: PORT=8080 npm start` : error);
  process.exit(1);
});
const { server } = await import('../build/index.js');
const announce = () => console.log(`Dyad: http://${process.env.HOST}:${server.server.address().port}/`);
if (server.server.listening) announce();
else server.server.once('listening', announce);
