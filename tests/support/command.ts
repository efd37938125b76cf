import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

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
