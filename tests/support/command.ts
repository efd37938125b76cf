import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import type { BuiltServer } from '../../commands/built-server.ts';
import type { Command } from '../../commands/command-line.ts';
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

/** Runs a command to its end within the test; what it builds or serves is not there. */
export function runHere(command: Command, ...parameters: readonly string[]): Promise<Ended> {
  return heard(async () => {
    const before = process.exitCode;
    process.exitCode = undefined;
    try {
      await command(parameters, () => Promise.reject(new Error('There is no built site.')));
      return exitCode();
    } finally {
      process.exitCode = before;
    }
  });
}

/** Runs `npm run render` to its end within the test, in a folder, with the answers of a server. */
export function renderHere(folder: string, server: BuiltServer, ...parameters: readonly string[]): Promise<Ended> {
  return heard(() => render(parameters, folder, () => Promise.resolve(server)));
}

const exitCode = () => Number(process.exitCode ?? 0);

/** Hears what is said while something runs that gives an exit code. */
async function heard(run: () => Promise<number>): Promise<Ended> {
  const [out, err]: [Buffer[], string[]] = [[], []];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line) => out.push(Buffer.from(`${String(line)}\n`))),
    vi.spyOn(console, 'error').mockImplementation((line) => err.push(`${String(line)}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => out.push(Buffer.from(part)) > 0)
  ];
  try {
    const code = await run();
    return { code, out: Buffer.concat(out), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
