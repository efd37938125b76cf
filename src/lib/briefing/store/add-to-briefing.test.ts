import { describe, expect, it, vi } from 'vitest';
import type { Deck } from '../deck/index.ts';
import { addToBriefing } from './add-to-briefing.ts';
import type { Shelf } from './deck-store.ts';
import { memoryShelf } from './memory-store.ts';

const slide = { kind: 'text', title: 'B', text: 'Text.', notes: '' } as const;
const begin = (): Promise<Deck> => Promise.resolve({ title: 'Default', slides: [{ ...slide, id: 'a', title: 'A' }] });

/** A shelf that tells whether it was closed, and how to open it. */
function opened(acts: Partial<Shelf> = {}, lasting = true) {
  const close = vi.fn();
  const shelf = { ...memoryShelf(), ...acts, close };
  return { shelf, close, open: () => Promise.resolve({ shelf, lasting }) };
}

describe('a slide added to the briefing', () => {
  it('goes to the end of the reader’s deck, which begins as a copy of the default one', async () => {
    const { shelf, open } = opened();
    expect(await addToBriefing(slide, begin, open)).toEqual({ number: 2 });
    expect(await addToBriefing(slide, begin, open)).toEqual({ number: 3 });
    const kept = await shelf.take((await shelf.present()) ?? '');
    expect(kept?.deck.slides.map(({ title }) => title)).toEqual(['A', 'B', 'B']);
  });

  it('gives way to a tab that saves meanwhile; where one always does, it says that it failed', async () => {
    const shelf = memoryShelf();
    const save = vi.fn<Shelf['save']>(shelf.save).mockResolvedValueOnce('refused');
    expect(await addToBriefing(slide, begin, opened({ ...shelf, save }).open)).toEqual({ number: 2 });
    expect(await addToBriefing(slide, begin, opened({ save: () => Promise.resolve('refused') }).open)).toBe('failed');
  });

  it('is refused by a browser that keeps nothing', async () => {
    expect(await addToBriefing(slide, begin, opened({}, false).open)).toBe('closed');
  });

  it('leaves no store open, whatever becomes of it', async () => {
    for (const acts of [
      {},
      { save: () => Promise.resolve('refused' as const) },
      { present: () => Promise.reject(new Error('closed')) }
    ]) {
      const { open, close } = opened(acts);
      await addToBriefing(slide, begin, open).catch(() => undefined);
      expect(close).toHaveBeenCalledOnce();
    }
  });
});
