import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RasterJob, RasterKind } from './raster-job.ts';
import { resultOf, type RasterAnswer } from './thread-answer.ts';
import { Busy, rasterPool, ThreadEnded, type PoolLimits, type Thread } from './thread-pool.ts';

/** A thread whose jobs end when the test says so. */
interface FakeThread extends Thread {
  /** What it was given, each by its drawing. */
  readonly jobs: string[];
  readonly finish: (text: string) => void;
  readonly fail: (error: Error) => void;
  ended: boolean;
  isAlive: boolean;
}

function fakeThread(): FakeThread {
  const jobs: string[] = [];
  let settle: { resolve: (answer: RasterAnswer) => void; reject: (error: Error) => void } | undefined;
  const thread: FakeThread = {
    jobs,
    ended: false,
    isAlive: true,
    run: async (job) =>
      resultOf(
        job,
        await new Promise<RasterAnswer>((resolve, reject) => {
          jobs.push('svg' in job ? job.svg : job.kind);
          settle = { resolve, reject };
        })
      ),
    end: () => {
      thread.ended = true;
    },
    alive: () => thread.isAlive,
    finish: (text) => settle?.resolve({ result: jobs.at(-1)?.includes('id=') ? new Uint8Array() : text }),
    fail: (error) => settle?.reject(error)
  };
  return thread;
}

const job = (svg: string) => ({ kind: 'outlines', svg }) as const;
/** A picture of so many megapixels. */
const picture = (name: string, megapixels: number) =>
  ({
    kind: 'png',
    svg: `<svg id="${name}" viewBox="0 0 1000 ${megapixels * 1000}">`,
    width: 1000,
    dpi: 96,
    words: {}
  }) as const;
const lane = { threads: 1, queue: 1_000_000, retryAfter: 2 };
const limits: PoolLimits = { threads: 1, small: 2_000_000, lanes: { small: lane, large: lane }, deadline: 1000 };

/** A pool, and the threads that it started. */
function startPool(given: Partial<PoolLimits> = {}) {
  const threads: FakeThread[] = [];
  const started = rasterPool(
    () => {
      const thread = fakeThread();
      threads.push(thread);
      return thread;
    },
    { ...limits, ...given }
  );
  const pool = <K extends RasterKind>(job: RasterJob<K>, wanted?: AbortSignal) => started(job, wanted);
  return { pool, threads };
}
const namesOf = (threads: readonly FakeThread[]) =>
  threads.map(({ jobs }) => jobs.map((svg) => /id="(\w+)"/.exec(svg)?.[1]));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the pool of rasterisers', () => {
  it('does jobs one after another in the same thread, in the order in which they came', async () => {
    const { pool, threads } = startPool();
    const [first, second] = [pool(job('a')), pool(job('b'))];
    threads[0]?.finish('A');
    expect(await first).toBe('A');
    await vi.waitFor(() => {
      expect(threads[0]?.jobs).toEqual(['a', 'b']);
    });
    threads[0]?.finish('B');
    expect(await second).toBe('B');
    expect(threads).toHaveLength(1);
  });

  it('has no more threads than it may, and starts one only when it is needed', () => {
    const { pool, threads } = startPool({ threads: 2, lanes: { small: { ...lane, threads: 2 }, large: lane } });
    expect(threads).toHaveLength(0);
    for (const svg of ['a', 'b', 'c']) void pool(job(svg));
    expect(threads.map(({ jobs }) => jobs.length)).toEqual([1, 1]);
  });

  it('says that it is busy, and when to ask again, where too many wait', async () => {
    const { pool, threads } = startPool();
    const accepted = ['a', 'b', 'c'].map((svg) => pool(job(svg)));
    const refused = await pool(job('d')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Busy);
    expect(refused).toHaveProperty('retryAfter', 2);
    // Those that were let in are done all the same, and then another one.
    for (const [n, waiting] of accepted.entries()) {
      await vi.waitFor(() => {
        expect(threads[0]?.jobs).toHaveLength(n + 1);
      });
      threads[0]?.finish('done');
      await waiting;
    }
    const later = pool(job('e'));
    threads[0]?.finish('E');
    expect(await later).toBe('E');
  });

  it('ends a thread that misses the deadline, says that it is busy, and goes on with another', async () => {
    const { pool, threads } = startPool();
    const late = pool(job('slow')).catch((error: unknown) => error);
    const next = pool(job('next'));
    await vi.advanceTimersByTimeAsync(limits.deadline - 1);
    expect(threads[0]?.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await late).toBeInstanceOf(Busy);
    expect(threads[0]?.ended).toBe(true);
    expect(threads).toHaveLength(2);
    threads[1]?.finish('N');
    expect(await next).toBe('N');
    // The deadline of a job that is done ends nothing.
    await vi.advanceTimersByTimeAsync(2 * limits.deadline);
    expect(threads[1]?.ended).toBe(false);
  });

  it('counts the time of a job from its start, not while it waits', async () => {
    const { pool, threads } = startPool();
    const [first, second] = [pool(job('a')), pool(job('b'))];
    await vi.advanceTimersByTimeAsync(limits.deadline - 1);
    threads[0]?.finish('A');
    await first;
    await vi.advanceTimersByTimeAsync(limits.deadline - 1);
    threads[0]?.finish('B');
    expect(await second).toBe('B');
  });

  it.each([
    ['that ended', new ThreadEnded(), Busy],
    ['in which a drawing failed', new RangeError('unreachable'), RangeError]
  ])('replaces a thread %s', async (_, error, told) => {
    const { pool, threads } = startPool();
    const failed = pool(job('bad')).catch((reason: unknown) => reason);
    threads[0]?.fail(error);
    expect(await failed).toBeInstanceOf(told);
    expect(threads[0]?.ended).toBe(true);
    const good = pool(job('good'));
    threads[1]?.finish('G');
    expect(await good).toBe('G');
  });

  it('tells that a thread could not be started, and tries again for the next job', async () => {
    const thread = fakeThread();
    const start = vi
      .fn<() => Thread>()
      .mockImplementationOnce(() => {
        throw new Error('no memory');
      })
      .mockReturnValue(thread);
    const pool = rasterPool(start, limits);
    await expect(pool(job('a'))).rejects.toThrow('no memory');
    const next = pool(job('b'));
    thread.finish('B');
    expect(await next).toBe('B');
  });

  it('gives no job to a thread that died while it waited', async () => {
    const { pool, threads } = startPool();
    const first = pool(job('a'));
    threads[0]?.finish('A');
    await first;
    if (threads[0]) threads[0].isAlive = false;
    const second = pool(job('b'));
    expect(threads).toHaveLength(2);
    threads[1]?.finish('B');
    expect(await second).toBe('B');
  });
});

describe('the deadline of the pool', () => {
  it('is as many times as long as a job has drawings', async () => {
    const { pool, threads } = startPool();
    const page = { svg: '', width: 1, height: 1 };
    const made = pool({
      kind: 'pdf',
      pages: [page, page, page],
      facts: { title: '', author: '', subject: '', keywords: '', date: '2026-01-01', language: 'en' }
    });
    const failed = expect(made).rejects.toBeInstanceOf(Busy);
    await vi.advanceTimersByTimeAsync(2999);
    expect(threads[0]?.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await failed;
    expect(threads[0]?.ended).toBe(true);
  });
});

describe('the queue of the pool', () => {
  const roomy = { ...lane, queue: 20_000_000 };

  it('is bounded by pixels: a few large pictures fill it, a single one may always wait', async () => {
    const { pool, threads } = startPool({ lanes: { small: lane, large: roomy } });
    const asked = [30, 30, 30].map((megapixels, n) => pool(picture(`p${n}`, megapixels)));
    await expect(asked[2]).rejects.toBeInstanceOf(Busy);
    threads[0]?.finish('0');
    await asked[0];
    await vi.waitFor(() => {
      expect(namesOf(threads)).toEqual([['p0', 'p1']]);
    });
  });

  it('keeps a place for small pictures, in the queue and in a thread, whatever large ones are asked for', async () => {
    const { pool, threads } = startPool({ threads: 2, lanes: { small: { ...lane, threads: 2 }, large: roomy } });
    const large = ['a', 'b', 'c'].map((name) => pool(picture(name, 15)).catch((error: unknown) => error));
    expect(await large[2]).toBeInstanceOf(Busy);
    const small = pool(picture('small', 1));
    expect(namesOf(threads)).toEqual([['a'], ['small']]);
    threads[1]?.finish('S');
    await small;
    // The large ones still wait for the thread that is theirs.
    expect(namesOf(threads)).toEqual([['a'], ['small']]);
  });
});

describe('a picture that nobody waits for any more', () => {
  const roomy = { ...lane, queue: 100_000_000 };

  it('leaves the queue, and its place to others', async () => {
    const { pool, threads } = startPool({ lanes: { small: lane, large: { ...lane, queue: 20_000_000 } } });
    const asker = new AbortController();
    const first = pool(picture('first', 15));
    const abandoned = expect(pool(picture('abandoned', 15), asker.signal)).rejects.toThrow('aborted');
    asker.abort();
    await abandoned;
    const next = pool(picture('next', 15));
    threads[0]?.finish('F');
    await first;
    await vi.waitFor(() => {
      expect(namesOf(threads)).toEqual([['first', 'next']]);
    });
    threads[0]?.finish('N');
    await next;
  });

  it('is not drawn to its end: its thread is ended, and the next picture has another', async () => {
    const { pool, threads } = startPool({ lanes: { small: lane, large: roomy } });
    const asker = new AbortController();
    const abandoned = expect(pool(picture('abandoned', 15), asker.signal)).rejects.toThrow('aborted');
    const next = pool(picture('next', 15));
    asker.abort();
    await abandoned;
    expect([threads[0]?.ended, namesOf(threads)]).toEqual([true, [['abandoned'], ['next']]]);
    threads[1]?.finish('N');
    await next;
  });

  it('is drawn to its end where it is small, which is sooner done than a thread is started', async () => {
    const { pool, threads } = startPool();
    const asker = new AbortController();
    const drawn = pool(picture('small', 1), asker.signal);
    asker.abort();
    threads[0]?.finish('S');
    await drawn;
    expect(threads[0]?.ended).toBe(false);
  });

  it('is not begun for one who has gone away already', async () => {
    const { pool, threads } = startPool();
    await expect(pool(picture('late', 1), AbortSignal.abort())).rejects.toThrow('aborted');
    expect(threads).toHaveLength(0);
  });
});
