import { describe, expect, it } from 'vitest';
import { inOrder, moveOf } from './navigate';

const key = (key: string, modifiers = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...modifiers });

describe('keys in a drawing', () => {
  it('move by arrows, and by Home, End, PageUp and PageDown', () => {
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'].map((name) => moveOf(key(name))))
      .toEqual(['left', 'right', 'up', 'down', 'home', 'end', 'pageup', 'pagedown']);
  });
  it('are no letters, and the browser’s with a modifier', () => {
    expect(moveOf(key('j'))).toBeNull();
    expect(moveOf(key('ArrowLeft', { altKey: true }))).toBeNull();
    expect(moveOf(key('constructor'))).toBeNull();
  });
});

describe('moving through marks in their order', () => {
  const go = inOrder(Array.from({ length: 25 }, (_, n) => ({ id: String(n) })));
  it('begins at the first', () => {
    expect(go(null, 'down')).toBe('0');
    expect(go('gone', 'right')).toBe('0');
  });
  it('does not go round', () => {
    expect(go('0', 'left')).toBeNull();
    expect(go('24', 'right')).toBeNull();
    expect(go('24', 'end')).toBeNull();
  });
  it('leaps no further than the end', () => {
    expect(go('3', 'pagedown')).toBe('13');
    expect(go('20', 'pagedown')).toBe('24');
    expect(go('5', 'home')).toBe('0');
  });
  it('finds nothing where nothing is drawn', () => {
    expect(inOrder([])(null, 'down')).toBeNull();
  });
});
