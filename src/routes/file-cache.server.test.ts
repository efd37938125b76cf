import { describe, expect, it } from 'vitest';
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
    cache(key, () => {
      made.push(key);
      return Promise.resolve(file(key, size));
    });
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
    await expect(cache('a', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
    expect((await ask('a')).name).toBe('a');
  });
});
