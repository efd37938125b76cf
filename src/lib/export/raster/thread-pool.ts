import type { Raster, RasterJob, RasterKind, RasterResults } from './raster-job.ts';
import { workOf, type RasterWork } from './raster-work.ts';

/** Why a job was not done though nothing is wrong with it: too many wait, or it took too long. */
export class Busy extends Error {
  /** After so many seconds it may be asked again. */
  readonly retryAfter: number;

  constructor(message: string, retryAfter: number) {
    super(message);
    this.name = 'Busy';
    this.retryAfter = retryAfter;
  }
}

/** A thread that does one job at a time, as the pool sees it. */
export interface Thread {
  /** Rejects with what the job did wrong; with `ThreadEnded` where the thread itself is gone. */
  readonly run: Raster;
  readonly end: () => void;
  /** Whether it can still be given a job. */
  readonly alive: () => boolean;
}

/** The thread has ended, or was ended: another one must take its place. */
export class ThreadEnded extends Error {}

/** How many jobs of one size are let in. */
interface LaneLimits {
  /** Of the threads of the pool, how many they may take at once. */
  readonly threads: number;
  /** So many pixels may wait; a single job may always. */
  readonly queue: number;
  /** In seconds: by then some of them are drawn. */
  readonly retryAfter: number;
}

export interface PoolLimits {
  readonly threads: number;
  /** A job of at most so many pixels is small. */
  readonly small: number;
  readonly lanes: Readonly<Record<'small' | 'large', LaneLimits>>;
  /** For each drawing of a job, from its start in a thread to its result, in milliseconds. */
  readonly deadline: number;
}

/** Does a job, for as long as it is wanted: once it is not, it is given up and rejects with the signal's reason. */
export type RasterPool = <K extends RasterKind>(job: RasterJob<K>, wanted?: AbortSignal) => Promise<RasterResults[K]>;

/** A job as it waits: in which thread it is done is still open. */
interface Waiting {
  readonly work: RasterWork;
  readonly lane: Lane;
  /** What ends it where nobody waits for it any more. */
  abandon: (reason: Error) => void;
  /** Does it, and gives how to hand the result over; rejects where `ended` does so first. */
  readonly run: (thread: Thread, ended: Promise<never>) => Promise<() => void>;
  readonly reject: (error: Error) => void;
}

interface Lane {
  readonly limits: LaneLimits;
  /** Pixels of its jobs that wait. */
  pixels: number;
  /** Of its jobs, how many are being done. */
  running: number;
}

/**
 * A few threads with a queue bounded by pixels. Small jobs have room of their own, in the queue and in the threads: no
 * number of large ones keeps them waiting. A thread that ends or misses the deadline is replaced; its job is not tried
 * again.
 */
export function rasterPool(start: () => Thread, { threads, small, lanes, deadline }: PoolLimits): RasterPool {
  const laneOf = {
    small: { limits: lanes.small, pixels: 0, running: 0 },
    large: { limits: lanes.large, pixels: 0, running: 0 }
  };
  /** In the order in which they came. */
  const waiting: Waiting[] = [];
  const idle: Thread[] = [];
  let running = 0;

  function next() {
    while (running < threads) {
      const at = waiting.findIndex(({ lane }) => lane.running < lane.limits.threads);
      const task = waiting[at];
      if (task === undefined) return;
      leave(task);
      running += 1;
      task.lane.running += 1;
      void serve(task);
    }
  }

  function leave(task: Waiting) {
    waiting.splice(waiting.indexOf(task), 1);
    task.lane.pixels -= task.work.pixels;
  }

  /** One that died while it waited is forgotten. */
  function anIdleOne(): Thread | undefined {
    const thread = idle.pop();
    return thread === undefined || thread.alive() ? thread : anIdleOne();
  }

  async function serve(task: Waiting) {
    const { work, lane, run, reject } = task;
    let thread: Thread | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ended = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new ThreadEnded()), deadline * work.drawings);
      // A small job is done sooner than another thread is started.
      task.abandon = lane === laneOf.large ? fail : () => undefined;
    });
    try {
      thread = anIdleOne() ?? start();
      const deliver = await run(thread, ended);
      idle.push(thread);
      deliver();
    } catch (error) {
      // After a trap in the WebAssembly its memory may be in any state.
      thread?.end();
      reject(
        error instanceof ThreadEnded
          ? new Busy('The picture took too long to draw.', lane.limits.retryAfter)
          : error instanceof Error
            ? error
            : new Error(String(error))
      );
    } finally {
      clearTimeout(timer);
      running -= 1;
      lane.running -= 1;
      next();
    }
  }

  return <K extends RasterKind>(job: RasterJob<K>, wanted?: AbortSignal) =>
    new Promise<RasterResults[K]>((resolve, reject) => {
      if (wanted?.aborted) {
        reject(abandonment(wanted));
        return;
      }
      const work = workOf(job);
      const lane = work.pixels <= small ? laneOf.small : laneOf.large;
      if (lane.pixels > 0 && lane.pixels + work.pixels > lane.limits.queue) {
        reject(new Busy('Too many pictures are being drawn.', lane.limits.retryAfter));
        return;
      }
      const settled = new AbortController();
      const task: Waiting = {
        work,
        lane,
        reject: (error) => {
          settled.abort();
          reject(error);
        },
        abandon: (reason) => {
          leave(task);
          task.reject(reason);
        },
        run: async (thread, ended) => {
          const result = await Promise.race([thread.run(job), ended]);
          return () => {
            settled.abort();
            resolve(result);
          };
        }
      };
      waiting.push(task);
      lane.pixels += work.pixels;
      wanted?.addEventListener('abort', () => task.abandon(abandonment(wanted)), { signal: settled.signal });
      next();
    });
}

const abandonment = ({ reason }: AbortSignal): Error =>
  reason instanceof Error ? reason : new Error('Nobody waits for it any more.');
