import { describe, expect, it } from 'vitest';
import { placeBeside, placeCard } from './card-position.ts';

const card = { width: 300, height: 200 };
const window = { width: 1000, height: 800 };
const mark = (left: number, top: number) => ({ left, top, width: 20, height: 20 });

describe('a card', () => {
  it('stands below its mark, in its middle', () => {
    expect(placeCard(mark(490, 100), card, window)).toEqual({ left: 350, top: 130, height: 200 });
  });
  it('stands above where there is more room', () => {
    expect(placeCard(mark(490, 600), card, window)).toEqual({ left: 350, top: 390, height: 200 });
  });
  it.each([[mark(0, 0)], [mark(980, 780)], [mark(980, 400)], [mark(-40, 900)]])(
    'stays inside the window at %o, and below the words of the drawing',
    (at) => {
      for (const size of [card, { width: 300, height: 700 }])
        for (const place of [placeCard, placeBeside])
          for (const ceiling of [-200, 150, 500]) {
            const { left, top, height } = place(at, size, window, ceiling);
            expect(left).toBeGreaterThanOrEqual(8);
            expect(top).toBeGreaterThanOrEqual(Math.max(8, ceiling));
            expect(left + size.width).toBeLessThanOrEqual(992);
            expect(top + height).toBeLessThanOrEqual(792);
          }
    }
  );
  it('that tells more than has room is scrolled, and leaves its mark in sight', () => {
    const long = { width: 300, height: 700 };
    expect(placeCard(mark(490, 500), long, window, 200)).toEqual({ left: 350, top: 200, height: 290 });
    expect(placeCard(mark(490, 300), long, window, 200)).toEqual({ left: 350, top: 330, height: 384 });
  });
  it('shows its beginning where the window is too small for it', () => {
    // Of its height as much as there is room for, and no mark kept in sight that leaves it none.
    expect(placeCard(mark(10, 10), card, { width: 200, height: 100 })).toEqual({ left: 8, top: 22, height: 70 });
  });
  it('beside what it tells of stands right of it, left where it has no room there, else as others do', () => {
    expect(placeBeside(mark(490, 390), card, window)).toEqual({ left: 520, top: 300, height: 200 });
    expect(placeBeside(mark(790, 390), card, window)).toEqual({ left: 480, top: 300, height: 200 });
    expect(placeBeside(mark(190, 100), card, { width: 390, height: 800 })).toEqual(
      placeCard(mark(190, 100), card, { width: 390, height: 800 })
    );
  });
});
