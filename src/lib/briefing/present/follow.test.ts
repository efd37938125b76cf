import { expect, it } from 'vitest';
import { readShared, tied, type Shared } from './follow';
import { deckOf } from './sample';

const deck = deckOf(3);

it('a message that says no place is not followed', () => {
  for (const value of [null, 'where', 3, {}, { place: null, black: false }, { place: { slide: '1', step: 0 }, black: false }, { place: { slide: 1, step: 0.5 }, black: true }, { place: { slide: 1, step: 0 } }]) {
    expect(readShared(deck, value)).toBeNull();
  }
});

it('a message of a place beyond the deck leads to the nearest that it has', () => {
  expect(readShared(deck, { place: { slide: 99, step: 99 }, black: true, more: 1 })).toEqual({ place: { slide: 2, step: 2 }, black: true });
});

it('a window that asks is told where the others are, and one of another deck is not', async () => {
  const here: Shared = { place: { slide: 1, step: 0 }, black: true };
  const strange: Shared[] = [];
  const first = tied(deck, () => here, () => undefined);
  const other = tied(deckOf(4), () => here, (shared) => strange.push(shared));
  const told = await new Promise<Shared>((resolve) => {
    const second = tied(deck, () => here, (shared) => { second.close(); resolve(shared); });
    second.ask();
  });
  first.close();
  other.close();
  expect([told, strange]).toEqual([here, []]);
});
