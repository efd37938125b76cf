import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Deck } from '../deck/index.ts';
import { answeringStore, UnansweredError } from './answering-store.ts';
import { memoryStore } from './memory-store.ts';
import { openStore } from './open-store.ts';

const deck: Deck = { title: 'Mine', slides: [{ kind: 'text', id: 'a', title: 'A', text: 'Text.', notes: '' }] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('what is asked of a silent store is rejected in time, and at once until it speaks again', async () => {
  let speak: (id: string | null) => void = () => undefined;
  const silent = vi.fn(
    () =>
      new Promise<string | null>((resolve) => {
        speak = resolve;
      })
  );
  const store = answeringStore({ ...memoryStore(), current: silent });
  const first = expect(store.current()).rejects.toThrow(UnansweredError);
  await vi.runAllTimersAsync();
  await first;
  await expect(store.list()).rejects.toThrow('has not answered yet');
  expect(vi.getTimerCount()).toBe(0);
  speak(null);
  await vi.runAllTimersAsync();
  expect(await store.list()).toEqual([]);
});

it('what the page held while the browser’s store did not open moves there once it does', async () => {
  const [temporary, own] = [memoryStore(), memoryStore()];
  await temporary.save('a', deck, 0);
  await temporary.setCurrent('a');
  const full = { ...own, save: () => Promise.reject(new Error('Full.')) };
  expect(await openStore(() => Promise.resolve(full), temporary)).toEqual({ store: temporary, persistent: false });
  const { persistent } = await openStore(() => Promise.resolve(own), temporary);
  expect([persistent, await own.current(), (await own.load('a'))?.deck, await temporary.list()]).toEqual([
    true,
    'a',
    deck,
    []
  ]);
});
