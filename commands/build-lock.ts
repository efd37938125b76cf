// One build of a folder at a time, whichever commands ask for it: two would write over each other.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { systemCode } from '#lib/dataset/read/system-fault.ts';
import { refusing } from './replace-file.ts';

/** A build takes a minute; the number of a process that has ended may by then be another's. */
const maxAge = 30 * 60_000;
/** A lock that names nobody is being written; milliseconds. */
const maxWriting = 10_000;

interface Waiting {
  /** Said once, where another is at work. */
  readonly say: () => void;
  readonly pause?: () => Promise<unknown>;
}

/**
 * Does `work` while no other process does any under the same lock, a file that names who holds it; `share` adds a
 * process that goes on where this one is ended. The lock of processes that have ended is taken over.
 */
export async function alone<T>(
  lock: string,
  work: (share: (pid: number) => void) => Promise<T>,
  { say, pause = () => setTimeout(500) }: Waiting
): Promise<T> {
  refusing(lock, () => mkdirSync(dirname(lock), { recursive: true }));
  let isSaid = false;
  while (!refusing(lock, () => isTaken(lock))) {
    const holders = holdersOf(lock);
    if (holders === undefined) continue;
    if (!isHeld(holders)) {
      takeAway(lock, holders.pids);
      continue;
    }
    if (!isSaid) say();
    isSaid = true;
    await pause();
  }
  try {
    return await work((pid) => {
      writeFileSync(lock, `${process.pid} ${pid}`);
    });
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether the lock is ours from now on. */
function isTaken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

interface Holders {
  readonly pids: string;
  /** How long ago they wrote so, in milliseconds. */
  readonly age: number;
}

/** Who holds a lock; undefined where nobody does any more. */
function holdersOf(lock: string): Holders | undefined {
  try {
    return { pids: readFileSync(lock, 'utf8'), age: Date.now() - statSync(lock).mtimeMs };
  } catch {
    return undefined;
  }
}

function isHeld({ pids, age }: Holders): boolean {
  if (pids === '') return age < maxWriting;
  return age < maxAge && pids.split(' ').map(Number).some(isRunning);
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, but is another user's.
    return systemCode(error) === 'EPERM';
  }
}

/** Takes a left lock away; where another was quicker and holds it now, it is given back. */
function takeAway(lock: string, left: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, 'utf8') === left) rmSync(aside);
    else renameSync(aside, lock);
  } catch {
    // It is gone: whoever was quicker has it, or it is free.
  }
}
