// The production build of the site, made anew where something that it is made from has changed since.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'static', 'data', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

/** The newest change of the given files and folders and of all below, in milliseconds. @param {string[]} paths @returns {number} */
const newest = (paths) => Math.max(0, ...paths.map((path) => {
  const state = statSync(path);
  // A folder's own time tells of files that are gone.
  return state.isDirectory() ? Math.max(state.mtimeMs, newest(readdirSync(path).map((name) => join(path, name)))) : state.mtimeMs;
}));

/** Builds the site into `build` if need be. What Vite says goes to stderr; where it fails, the program ends. */
export function buildIfNeeded() {
  const built = join(root, 'build', 'index.js');
  if (existsSync(built) && statSync(built).mtimeMs >= newest(sources.map((source) => join(root, source)))) return;
  console.error('Building the site; this takes a minute.');
  try {
    // Whoever calls may have set it to something else, as Vite does where it only reads a module.
    const env = { ...process.env, NODE_ENV: 'production', ADAPTER: 'node', BUILD_FOLDER: 'build' };
    execSync('npx vite build --logLevel error', { cwd: root, stdio: ['ignore', 2, 2], env });
  } catch {
    // Vite has said what is wrong.
    process.exit(1);
  }
}
