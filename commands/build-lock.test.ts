import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { alone } from './build-lock.ts';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyad-'));
  lock = join(folder, 'inside', 'build.lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A process that has ended. */
const endedPid = () => spawnSync(process.execPath, ['--version']).pid;

/** What others would have to do to be waited for cannot come about in these tests. */
const notWaiting = {
  say: () => {
    throw new Error('There is nobody to wait for.');
  }
};

it('of two builds of one folder the second waits for the first, says so once, and leaves nothing', async () => {
  const say = vi.fn();
  const done: string[] = [];
  let end = () => {};
  const first = alone(
    lock,
    () => new Promise<void>((ended) => (end = ended)).then(() => done.push('first')),
    notWaiting
  );
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
    if (pauses < 3) return;
    end();
    await first;
  };
  await alone(lock, () => Promise.resolve(done.push('second')), { say, pause });
  expect(done).toEqual(['first', 'second']);
  expect(say).toHaveBeenCalledTimes(1);
  expect(readdirSync(join(folder, 'inside'))).toEqual([]);
});

it('a build that fails gives its lock back', async () => {
  await expect(alone(lock, () => Promise.reject(new Error('It failed.')), notWaiting)).rejects.toThrow('It failed.');
  expect(existsSync(lock)).toBe(false);
});

it('the lock of a process that has ended, or that is an hour old, is taken over', async () => {
  await alone(lock, () => Promise.resolve(), notWaiting);
  writeFileSync(lock, String(endedPid()));
  expect(await alone(lock, () => Promise.resolve(readFileSync(lock, 'utf8')), notWaiting)).toBe(String(process.pid));
  for (const left of [String(process.pid), '']) {
    writeFileSync(lock, left);
    utimesSync(lock, Date.now() / 1000 - 3600, Date.now() / 1000 - 3600);
    expect(await alone(lock, () => Promise.resolve('built'), notWaiting)).toBe('built');
  }
  expect(readdirSync(join(folder, 'inside'))).toEqual([]);
});

it('a build whose command was ended, but which goes on itself, is waited for', async () => {
  await alone(lock, () => Promise.resolve(), notWaiting);
  writeFileSync(lock, `${endedPid()} ${process.pid}`);
  const say = vi.fn();
  const pause = () => {
    rmSync(lock);
    return Promise.resolve();
  };
  await alone(lock, () => Promise.resolve(), { say, pause });
  expect(say).toHaveBeenCalledTimes(1);
});

it('a lock names the build beside the command, so that it outlives it', async () => {
  const held = alone(
    lock,
    (share) => {
      share(12);
      return Promise.resolve(readFileSync(lock, 'utf8'));
    },
    notWaiting
  );
  expect(await held).toBe(`${process.pid} 12`);
});
