import { describe, expect, it } from 'vitest';
import { moveOf } from './mark-keys.ts';

const key = (key: string, modifiers = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...modifiers
});

describe('keys in a drawing', () => {
  it('move by arrows, and by Home, End, PageUp and PageDown', () => {
    expect(
      ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'].map((name) =>
        moveOf(key(name))
      )
    ).toEqual(['left', 'right', 'up', 'down', 'home', 'end', 'pageup', 'pagedown']);
  });
  it('are no letters, and the browser’s with a modifier', () => {
    expect(moveOf(key('j'))).toBeNull();
    expect(moveOf(key('ArrowLeft', { altKey: true }))).toBeNull();
    expect(moveOf(key('constructor'))).toBeNull();
  });
});
