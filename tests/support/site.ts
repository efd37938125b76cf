import { spawn } from 'node:child_process';
import { resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A running server: its address without a slash at the end, and how to end it. */
export interface Site {
  readonly origin: string;
  /** Of its process. */
  readonly pid: number;
  /** What the server has said on its standard error so far: its log. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

/** What `npm start` serves. Settles when its address stands there. */
export const startSite = (environment: Readonly<Record<string, string>> = {}): Promise<Site> =>
  serve([resolvePath(root, 'commands/run.js'), 'start'], environment);

/** Runs a Node program that serves a site and prints its address. Settles when the address stands there. */
export function serve(program: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Site> {
  const server = spawn(process.execPath, program, {
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const ended = new Promise<void>((resolve) =>
    server.once('exit', () => {
      resolve();
    })
  );
  const close = () => {
    server.kill('SIGTERM');
    return ended;
  };
  return new Promise((resolve, reject) => {
    let [told, log] = ['', ''];
    const listen = (text: Buffer) => {
      told += text.toString();
      const origin = /^(?:Dyad:|Listening on) (http:\/\/[\d.]+:\d+)/m.exec(told)?.[1];
      if (origin !== undefined && !origin.endsWith(':0'))
        resolve({ origin, pid: server.pid ?? NaN, log: () => log, close });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.stderr.on('data', (text: Buffer) => {
      log += text.toString();
    });
    void ended.then(() => {
      reject(new Error(`${program.join(' ')} ended before it served anything:\n${told}`));
    });
  });
}
