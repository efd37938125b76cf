import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Deck } from '../deck/index.ts';
import type { DeckStore } from './deck-store.ts';
import { memoryStore } from './memory-store.ts';
import { openStore } from './open-store.ts';

const deck: Deck = { title: 'Mine', slides: [{ kind: 'text', id: 'a', title: 'A', text: 'Text.', notes: '' }] };

afterEach(() => {
  vi.useRealTimers();
});

describe('the store of a page', () => {
  it('is the browser’s where that opens', async () => {
    const own = memoryStore();
    const { store, persistent } = await openStore(() => Promise.resolve(own), memoryStore());
    await store.setCurrent('a');
    expect([persistent, await own.current()]).toEqual([true, 'a']);
  });

  it.each([
    ['is refused', () => Promise.reject(new Error('Closed.'))],
    ['cannot be read', () => Promise.resolve({ ...memoryStore(), current: () => Promise.reject(new Error('Broken.')) })]
  ])('is one of the page where the browser’s %s', async (_, open) => {
    expect((await openStore(open, memoryStore())).persistent).toBe(false);
  });

  /** Opens a store that has not answered in time, and gives how it answers. */
  async function openedLate(temporary = memoryStore()) {
    vi.useFakeTimers();
    let answer: (store: DeckStore) => void = () => undefined;
    const opening = openStore(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
      temporary
    );
    await vi.runAllTimersAsync();
    return { ...(await opening), answer };
  }

  it('is one of the page until the browser’s answers, and the browser’s from then on, with what it holds', async () => {
    const [temporary, own] = [memoryStore(), memoryStore()];
    const { store, persistent, late, answer } = await openedLate(temporary);
    expect(persistent).toBe(false);
    await store.save('a', deck, 0);
    await store.setCurrent('a');
    answer(own);
    expect([await late, await own.current(), (await own.load('a'))?.deck, await temporary.list()]).toEqual([
      true,
      'a',
      deck,
      []
    ]);
    await store.save('b', deck, 0);
    expect(await own.revision('b')).toBe(1);
  });

  it('takes what is saved as it moves to the browser’s there too', async () => {
    const own = memoryStore();
    const { store, late, answer } = await openedLate();
    await store.save('a', deck, 0);
    let saving: Promise<unknown> | undefined;
    answer({
      ...own,
      save: (...given) => {
        saving ??= store.save('b', deck, 0);
        return own.save(...given);
      }
    });
    await late;
    await saving;
    expect((await own.list()).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('stays the page’s where the browser’s refuses in the end', async () => {
    const temporary = memoryStore();
    const { store, late, answer } = await openedLate(temporary);
    answer({ ...memoryStore(), current: () => Promise.reject(new Error('Broken.')) });
    expect(await late).toBe(false);
    await store.save('a', deck, 0);
    expect(await temporary.revision('a')).toBe(1);
  });

  it('lets go of the browser’s where it was closed before that answered', async () => {
    const close = vi.fn();
    const { store, late, answer } = await openedLate();
    store.close();
    answer({ ...memoryStore(), close });
    expect(await late).toBe(false);
    expect(close).toHaveBeenCalledOnce();
  });
});
