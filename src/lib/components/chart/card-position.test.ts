import { describe, expect, it } from 'vitest';
import { placeCard } from './card-position.ts';

const card = { width: 300, height: 200 };
const window = { width: 1000, height: 800 };
const mark = (left: number, top: number) => ({ left, top, width: 20, height: 20 });

describe('a card', () => {
  it('stands below its mark, in its middle', () => {
    expect(placeCard(mark(490, 100), card, window)).toEqual({ left: 350, top: 130 });
  });
  it('stands above where there is more room', () => {
    expect(placeCard(mark(490, 600), card, window)).toEqual({ left: 350, top: 390 });
  });
  it.each([[mark(0, 0)], [mark(980, 780)], [mark(980, 400)], [mark(-40, 900)]])(
    'stays inside the window at %o',
    (at) => {
      for (const size of [card, { width: 300, height: 700 }]) {
        const { left, top } = placeCard(at, size, window);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + size.width).toBeLessThanOrEqual(992);
        expect(top + size.height).toBeLessThanOrEqual(792);
      }
    }
  );
  it('shows its beginning where the window is too small for it', () => {
    expect(placeCard(mark(10, 10), card, { width: 200, height: 100 })).toEqual({ left: 8, top: 8 });
  });
});
