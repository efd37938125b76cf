import { describe, expect, it } from 'vitest';
import { commandOf, type Command } from './player-keys.ts';
import { hasSomethingOpen, missingNumber, playerStateAt, stateAfter, type PlayerState } from './player-state.ts';
import { deckOf } from './sample-deck.ts';

const deck = deckOf(12);
const stroke = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });
/** What is shown after keys, one after another. */
const typed = (keys: readonly string[], from: PlayerState = playerStateAt({ slide: 2, step: 0 })): PlayerState =>
  keys.reduce((showing, key) => {
    const command = stroke(key);
    return command ? stateAfter(deck, showing, command) : showing;
  }, from);

describe('keys', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'back'],
    ['ArrowUp', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last']
  ] as const)('%s moves: %s', (key, move) => {
    expect(stroke(key)).toEqual({ do: 'move', move });
  });
  it('Shift and Space moves back', () => {
    expect(stroke(' ', { shiftKey: true })).toEqual({ do: 'move', move: 'back' });
  });
  it.each([
    ['f', 'fullscreen'],
    ['o', 'overview'],
    ['b', 'black'],
    ['n', 'notes'],
    ['p', 'presenter'],
    ['?', 'help'],
    ['Escape', 'leave'],
    ['F', 'fullscreen'],
    ['.', 'black']
  ] as const)('%s: %s', (key, name) => {
    expect(stroke(key)).toEqual({ do: name });
  });
  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('held with %s belong to the browser', (held) => {
    for (const key of ['ArrowLeft', 'p', 'f', '1', ' ']) expect(stroke(key, { [held]: true })).toBeNull();
  });
  it.each(['Tab', 'a', 'Shift', 'F5', 'é', 'constructor'])('%s has no command', (key) => {
    expect(stroke(key)).toBeNull();
  });
});

describe('what is shown', () => {
  it('goes to the slide whose number is typed, at Enter and not before', () => {
    expect(typed(['1', '2']).place.slide).toBe(2);
    expect(typed(['1', '2', 'Enter']).place).toEqual({ slide: 11, step: 0 });
    expect(typed(['0', '0', '7', 'Enter']).place.slide).toBe(6);
  });
  it.each(['0', '13', '999'])('stays where no slide has the number %s', (number) => {
    expect(typed([...number, 'Enter'])).toEqual(playerStateAt({ slide: 2, step: 0 }));
  });
  it('tells a number that no slide has from one that leads to a slide, and from none', () => {
    const missing = (digits: string) => missingNumber(deck, { ...playerStateAt({ slide: 2, step: 0 }), digits });
    expect(['0', '13', '099', '1', '012', ''].map(missing)).toEqual([0, 13, 99, null, null, null]);
  });
  it('forgets digits at any other key, and the oldest of more than three', () => {
    expect(typed(['1', 'ArrowRight', 'Enter']).place).toEqual({ slide: 2, step: 1 });
    expect(typed(['9', '0', '0', '4', 'Enter']).place.slide).toBe(3);
    expect(typed(['1', 'Escape'])).toEqual(playerStateAt({ slide: 2, step: 0 }));
  });
  it('is black until black or a move', () => {
    expect(typed(['b']).black).toBe(true);
    expect(typed(['b', 'b']).black).toBe(false);
    expect(typed(['b', 'ArrowRight'])).toEqual(playerStateAt({ slide: 2, step: 1 }));
  });
  it('does not move below an open panel, whose slide it goes to', () => {
    expect(typed(['o', 'ArrowRight', 'End']).place).toEqual({ slide: 2, step: 0 });
    expect(typed(['o', '4', 'Enter'])).toEqual(playerStateAt({ slide: 3, step: 0 }));
    expect(stateAfter(deck, typed(['o']), { do: 'go', slide: 5 })).toEqual(playerStateAt({ slide: 5, step: 0 }));
  });
  it('has one panel at a time, and the same key closes it', () => {
    expect(typed(['o', '?']).panel).toBe('help');
    expect(typed(['?', '?']).panel).toBeNull();
  });
  it('closes at Escape what lies in front, one after another, the notes last', () => {
    const open = typed(['n', 'b', 'o']);
    const steps = [0, 1, 2, 3].map((count) =>
      typed(
        Array.from({ length: count }, () => 'Escape'),
        open
      )
    );
    expect(steps.map(({ panel, black, notes }) => [panel, black, notes])).toEqual([
      ['overview', true, true],
      [null, true, true],
      [null, false, true],
      [null, false, false]
    ]);
    expect(steps.map(hasSomethingOpen)).toEqual([true, true, true, false]);
  });
  it('is the same after what only the window does', () => {
    for (const name of ['fullscreen', 'presenter', 'larger', 'smaller'] as const) {
      const command: Command = { do: name };
      expect(stateAfter(deck, playerStateAt({ slide: 2, step: 1 }), command)).toEqual(
        playerStateAt({ slide: 2, step: 1 })
      );
    }
  });
});
