import { expect, it, vi } from 'vitest';
import { deckOf } from './sample-deck.ts';
import { readSharedState, syncWindows, type SharedState } from './window-sync.ts';

const deck = deckOf(3);

it('a message that says no place is not followed', () => {
  for (const value of [
    null,
    'where',
    3,
    {},
    { place: null, black: false },
    { place: { slide: '1', step: 0 }, black: false },
    { place: { slide: 1, step: 0.5 }, black: true },
    { place: { slide: 1, step: 0 } }
  ]) {
    expect(readSharedState(deck, value)).toBeNull();
  }
});

it('a message of a place beyond the deck leads to the nearest that it has', () => {
  expect(readSharedState(deck, { place: { slide: 99, step: 99 }, black: true, more: 1 })).toEqual({
    place: { slide: 2, step: 2 },
    black: true
  });
});

it('a window that asks is told where the others are, and one of another deck is not', async () => {
  const here: SharedState = { place: { slide: 1, step: 0 }, black: true };
  const strange: SharedState[] = [];
  const alone = () => undefined;
  const first = syncWindows(
    deck,
    () => here,
    () => undefined,
    alone
  );
  const other = syncWindows(
    deckOf(4),
    () => here,
    (shared) => strange.push(shared),
    alone
  );
  const told = await new Promise<SharedState>((resolve) => {
    const second = syncWindows(
      deck,
      () => here,
      (shared) => {
        second.close();
        resolve(shared);
      },
      alone
    );
    second.ask();
  });
  first.close();
  other.close();
  expect([told, strange]).toEqual([here, []]);
});

it('of two windows with other slides each is told that the other is there; those with the same are not', async () => {
  const here: SharedState = { place: { slide: 0, step: 0 }, black: false };
  const told: string[] = [];
  const window = (name: string, slides: number, strange: () => void = () => told.push(name)) =>
    syncWindows(
      deckOf(slides),
      () => here,
      () => undefined,
      strange
    );
  const ties = [window('first', 3), window('second', 3)];
  // Each of the two answers the third when it has been told.
  await new Promise<void>((resolve) => {
    let answers = 0;
    ties.push(
      window('third', 4, () => {
        answers += 1;
        if (answers === 2) resolve();
      })
    );
  });
  for (const tie of ties) tie.close();
  expect(told.sort()).toEqual(['first', 'second']);
});

it.each([
  ['has no channels', undefined],
  [
    'closes them to pages, with its storage',
    function closed() {
      throw new Error('The operation is insecure.');
    }
  ]
])('a window whose browser %s is alone, and shows its deck all the same', (_, channels) => {
  vi.stubGlobal('BroadcastChannel', channels);
  const here: SharedState = { place: { slide: 0, step: 0 }, black: false };
  const sync = syncWindows(
    deck,
    () => here,
    () => undefined,
    () => undefined
  );
  sync.ask();
  sync.send(here);
  sync.close();
  vi.unstubAllGlobals();
});
