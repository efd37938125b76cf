import type { Raster, RasterJob, RasterKind, RasterResults } from './raster-job.ts';

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

export interface PoolLimits {
  readonly threads: number;
  /** Jobs that may wait beside those that are done. */
  readonly queue: number;
  /** For each drawing of a job, from its start in a thread to its result, in milliseconds. */
  readonly deadline: number;
}

/** How many drawings a job makes: its time is as many times as long. */
const drawings: { readonly [K in RasterKind]: (job: RasterJob<K>) => number } = {
  png: () => 1,
  outlines: () => 1,
  pdf: ({ pages }) => Math.max(1, pages.length),
  pptx: ({ deck }) => Math.max(1, deck.slides.length)
};

/** A job as it waits: in which thread it is done is still open. */
interface Waiting {
  readonly drawings: number;
  /** Does it, and gives how to hand the result over; rejects where `late` does so first. */
  readonly run: (thread: Thread, late: Promise<never>) => Promise<() => void>;
  readonly reject: (error: Error) => void;
}

/** In seconds: by then some pictures of the queue are drawn. */
const retryAfter = 2;

/**
 * A few threads with a bounded queue. A thread that ends or misses the deadline is replaced; its job is not tried
 * again.
 */
export function rasterPool(start: () => Thread, { threads, queue, deadline }: PoolLimits): Raster {
  const waiting: Waiting[] = [];
  const idle: Thread[] = [];
  let running = 0;

  function next() {
    while (running < threads) {
      const task = waiting.shift();
      if (task === undefined) return;
      running += 1;
      void serve(task);
    }
  }

  /** One that died while it waited is forgotten. */
  function anIdleOne(): Thread | undefined {
    const thread = idle.pop();
    return thread === undefined || thread.alive() ? thread : anIdleOne();
  }

  async function serve({ drawings, run, reject }: Waiting) {
    let thread: Thread | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new ThreadEnded()), deadline * drawings);
    });
    try {
      thread = anIdleOne() ?? start();
      const deliver = await run(thread, late);
      idle.push(thread);
      deliver();
    } catch (error) {
      // After a trap in the WebAssembly its memory may be in any state.
      thread?.end();
      reject(
        error instanceof ThreadEnded
          ? new Busy('The picture took too long to draw.', retryAfter)
          : error instanceof Error
            ? error
            : new Error(String(error))
      );
    } finally {
      clearTimeout(timer);
      running -= 1;
      next();
    }
  }

  return <K extends RasterKind>(job: RasterJob<K>) =>
    new Promise<RasterResults[K]>((resolve, reject) => {
      if (running >= threads && waiting.length >= queue) {
        reject(new Busy('Too many pictures are being drawn.', retryAfter));
        return;
      }
      waiting.push({
        drawings: drawings[job.kind](job),
        reject,
        run: async (thread, late) => {
          const result = await Promise.race([thread.run(job), late]);
          return () => resolve(result);
        }
      });
      next();
    });
}
