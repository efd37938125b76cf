import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { openStore } from './open-store.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('the store of a page', () => {
  it('is the browser’s where that opens', async () => {
    const own = memoryStore();
    const { store, persistent } = await openStore(() => Promise.resolve(own));
    await store.setCurrent('a');
    expect([persistent, await own.current()]).toEqual([true, 'a']);
  });

  it.each([
    ['is refused', () => Promise.reject(new Error('Closed.'))],
    ['cannot be read', () => Promise.resolve({ ...memoryStore(), current: () => Promise.reject(new Error('Broken.')) })]
  ])('is one of the page where the browser’s %s', async (_, open) => {
    expect((await openStore(open)).persistent).toBe(false);
  });

  it('is one of the page where the browser’s never answers; should it come after all, it is let go of', async () => {
    vi.useFakeTimers();
    const close = vi.fn();
    let answer: (store: ReturnType<typeof memoryStore>) => void = () => undefined;
    const opening = openStore(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        })
    );
    await vi.runAllTimersAsync();
    expect((await opening).persistent).toBe(false);
    answer({ ...memoryStore(), close });
    await vi.runAllTimersAsync();
    expect(close).toHaveBeenCalledOnce();
  });
});
