import { describe, expect, it, vi } from 'vitest';
import { fileCache, type CachedFile } from './file-cache.server.ts';

const file = (name: string, size: number): CachedFile => ({
  name,
  type: 'text/plain',
  tag: `"${name}"`,
  bytes: new Uint8Array(size)
});

/** A cache, with what had to be made, in order. */
function watchedCache(maxBytes: number) {
  const made: string[] = [];
  const cache = fileCache(maxBytes);
  const ask = (key: string, size = 10) =>
    cache(
      key,
      () => {
        made.push(key);
        return Promise.resolve(file(key, size));
      },
      new AbortController().signal
    );
  return { made, ask, cache };
}

describe('the memory of files', () => {
  it('makes a file once, also for those who ask while it is made', async () => {
    const { made, ask } = watchedCache(100);
    const [one, two] = await Promise.all([ask('a'), ask('a')]);
    expect([one === two, (await ask('a')) === one, made]).toEqual([true, true, ['a']]);
  });

  it('forgets first what was not asked for longest, and holds no more bytes than it may', async () => {
    const { made, ask } = watchedCache(30);
    for (const key of ['a', 'b', 'c', 'a', 'd']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'd']);
    for (const key of ['c', 'a', 'd']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'd']);
    await ask('b');
    expect(made).toEqual(['a', 'b', 'c', 'd', 'b']);
  });

  it('keeps no file that is larger than all it may hold, and loses none for it', async () => {
    const { made, ask } = watchedCache(30);
    for (const [key, size] of [
      ['a', 10],
      ['huge', 31],
      ['a', 10],
      ['huge', 31]
    ] as const)
      await ask(key, size);
    expect(made).toEqual(['a', 'huge', 'huge']);
  });

  it('remembers no failure: who asks again gets the file', async () => {
    const { ask, cache } = watchedCache(30);
    const failing = cache('a', () => Promise.reject(new Error('busy')), new AbortController().signal);
    await expect(failing).rejects.toThrow('busy');
    expect((await ask('a')).name).toBe('a');
  });
});

describe('a file that is being made', () => {
  /** Asks for one file, which is not made before it is no longer wanted. */
  function askers() {
    const cache = fileCache(100);
    const signals: AbortSignal[] = [];
    const make = (wanted: AbortSignal) => {
      signals.push(wanted);
      return new Promise<CachedFile>((_, reject) => {
        wanted.addEventListener('abort', () => {
          reject(new Error('given up'));
        });
      });
    };
    const ask = () => {
      const asker = new AbortController();
      return { asker, file: cache('a', make, asker.signal) };
    };
    return { ask, signals };
  }

  it('is given up when the last who waits for it has gone away, and not before', async () => {
    const { ask, signals } = askers();
    const [one, two] = [ask(), ask()];
    one.asker.abort();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    two.asker.abort();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    await expect(one.file).rejects.toThrow('given up');
    await expect(two.file).rejects.toThrow('given up');
  });

  it('is made anew for one who comes after it was given up', async () => {
    const { ask, signals } = askers();
    const first = ask();
    first.asker.abort();
    const second = ask();
    await expect(first.file).rejects.toThrow('given up');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    const third = ask();
    expect(signals).toHaveLength(2);
    for (const { asker } of [second, third]) asker.abort();
    await expect(third.file).rejects.toThrow('given up');
    await expect(second.file).rejects.toThrow('given up');
  });

  it('is not begun for one who has gone away already', async () => {
    const made = vi.fn(() => Promise.resolve(file('a', 10)));
    await expect(fileCache(100)('a', made, AbortSignal.abort())).rejects.toThrow();
    expect(made).not.toHaveBeenCalled();
  });
});
