// `npm start`: builds if need be, then serves the production build on this machine. The port comes from PORT.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** The newest change below the given files and folders, in milliseconds. @param {string[]} paths */
const newest = (paths) => Math.max(...paths.map((path) => statSync(path).isDirectory()
  ? Math.max(0, ...readdirSync(path).map((name) => newest([join(path, name)]))) : statSync(path).mtimeMs));

const sources = ['src', 'static', 'data', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];
if (!existsSync('build/index.js') || statSync('build/index.js').mtimeMs < newest(sources)) {
  execSync('npx vite build', { stdio: 'inherit', env: { ...process.env, ADAPTER: 'node' } });
}
process.env.HOST ??= '127.0.0.1';
process.env.PORT ??= '3000';
const { server } = await import('../build/index.js');
server.server.on('listening', () => console.log(`Dyad: http://${process.env.HOST}:${process.env.PORT}/`));
