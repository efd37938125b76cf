import { describe, expect, it, vi } from 'vitest';
import type { Deck } from '../deck/index.ts';
import { addToBriefing } from './add-to-briefing.ts';
import type { DeckStore } from './deck-store.ts';
import { memoryStore } from './memory-store.ts';

const slide = { kind: 'text', title: 'B', text: 'Text.', notes: '' } as const;
const begin = (): Promise<Deck> => Promise.resolve({ title: 'Default', slides: [{ ...slide, id: 'a', title: 'A' }] });

/** A store that tells whether it was closed, and how to open it. */
function opened(acts: Partial<DeckStore> = {}, persistent = true) {
  const close = vi.fn();
  const store = { ...memoryStore(), ...acts, close };
  return { store, close, open: () => Promise.resolve({ store, persistent }) };
}

describe('a slide added to the briefing', () => {
  it('goes to the end of the reader’s deck, which begins as a copy of the default one', async () => {
    const { store, open } = opened();
    expect(await addToBriefing(slide, begin, open)).toEqual({ number: 2 });
    expect(await addToBriefing(slide, begin, open)).toEqual({ number: 3 });
    const saved = await store.load((await store.current()) ?? '');
    expect(saved?.deck.slides.map(({ title }) => title)).toEqual(['A', 'B', 'B']);
  });

  it('gives way to a tab that saves meanwhile; where one always does, it says that it failed', async () => {
    const store = memoryStore();
    const save = vi.fn<DeckStore['save']>(store.save).mockResolvedValueOnce('refused');
    expect(await addToBriefing(slide, begin, opened({ ...store, save }).open)).toEqual({ number: 2 });
    expect(await addToBriefing(slide, begin, opened({ save: () => Promise.resolve('refused') }).open)).toBe('failed');
  });

  it('is refused by a browser that keeps nothing', async () => {
    expect(await addToBriefing(slide, begin, opened({}, false).open)).toBe('closed');
  });

  it('is not said to be refused by a browser that has not answered yet', async () => {
    const { open, close } = opened({}, false);
    const late = async () => ({ ...(await open()), late: new Promise<boolean>(() => undefined) });
    expect([await addToBriefing(slide, begin, late), close.mock.calls.length]).toEqual(['late', 1]);
  });

  it('leaves no store open, whatever becomes of it', async () => {
    for (const acts of [
      {},
      { save: () => Promise.resolve('refused' as const) },
      { current: () => Promise.reject(new Error('closed')) }
    ]) {
      const { open, close } = opened(acts);
      await addToBriefing(slide, begin, open).catch(() => undefined);
      expect(close).toHaveBeenCalledOnce();
    }
  });
});
