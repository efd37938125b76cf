import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resultOf, type RasterAnswer } from './thread-answer.ts';
import { Busy, rasterPool, ThreadEnded, type Thread } from './thread-pool.ts';

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
    finish: (text) => settle?.resolve({ result: text }),
    fail: (error) => settle?.reject(error)
  };
  return thread;
}

const job = (svg: string) => ({ kind: 'outlines', svg }) as const;
const limits = { threads: 1, queue: 2, deadline: 1000 };

function startPool(given: Partial<typeof limits> = {}) {
  const threads: FakeThread[] = [];
  const pool = rasterPool(
    () => {
      const thread = fakeThread();
      threads.push(thread);
      return thread;
    },
    { ...limits, ...given }
  );
  return { pool, threads };
}

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
    const { pool, threads } = startPool({ threads: 2 });
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
