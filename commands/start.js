// `npm start`: builds if need be, then serves the production build on this machine. The port comes from PORT; 0 takes a free one.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** The newest change of the given files and folders and of all below, in milliseconds. @param {string[]} paths @returns {number} */
const newest = (paths) => Math.max(0, ...paths.map((path) => {
  const state = statSync(path);
  // A folder's own time tells of files that are gone.
  return state.isDirectory() ? Math.max(state.mtimeMs, newest(readdirSync(path).map((name) => join(path, name)))) : state.mtimeMs;
}));

const sources = ['src', 'static', 'data', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];
if (!existsSync('build/index.js') || statSync('build/index.js').mtimeMs < newest(sources)) {
  try {
    execSync('npx vite build', { stdio: 'inherit', env: { ...process.env, ADAPTER: 'node', BUILD_FOLDER: 'build' } });
  } catch {
    // Vite has said what is wrong.
    process.exit(1);
  }
}
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
