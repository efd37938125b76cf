import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import type { BuiltServer } from '../../commands/built-server.ts';
import { render } from '../../commands/render/command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs a command of the project to its end, in a folder, as a reader does on a terminal. */
export function runCommand(name: string, folder: string, ...parameters: readonly string[]): Promise<Ended> {
  const running = spawn(process.execPath, [resolve(root, 'commands/run.js'), name, ...parameters], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  running.stdout.on('data', (part: Buffer) => out.push(part));
  running.stderr.on('data', (part: Buffer) => err.push(part));
  return new Promise((done) =>
    running.once('close', (code) => {
      done({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString() });
    })
  );
}

/** Runs `npm run render` to its end within the test, in a folder, with the answers of a server. */
export async function renderHere(
  folder: string,
  server: BuiltServer,
  ...parameters: readonly string[]
): Promise<Ended> {
  const [out, err]: [Buffer[], string[]] = [[], []];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line) => out.push(Buffer.from(`${String(line)}\n`))),
    vi.spyOn(console, 'error').mockImplementation((line) => err.push(`${String(line)}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => out.push(Buffer.from(part)) > 0)
  ];
  try {
    const code = await render(parameters, folder, () => Promise.resolve(server));
    return { code, out: Buffer.concat(out), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
