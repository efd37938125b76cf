import { describe, expect, it } from 'vitest';
import { bindings, commandOf, helpRows, keyInShort } from './player-keys.ts';

describe('the table of keys', () => {
  it('gives each key one command', () => {
    const keys = Object.values(bindings).flatMap(({ keys }): readonly string[] => keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { keys, command } of Object.values(bindings)) {
      for (const key of keys)
        expect(commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false })).toEqual(command);
    }
  });
  it('is what the help says, each line with keys of its own', () => {
    const rows = helpRows('en');
    expect(new Set(rows.map(({ keys }) => keys)).size).toBe(rows.length);
    expect(rows.filter(({ lettered }) => lettered).map(({ keys, does }) => `${keys} ${does}`)).toEqual([
      'F Full screen',
      'O Overview',
      'N Notes',
      'P Presenter’s window',
      'B Black screen',
      '? Keys'
    ]);
    expect(rows[0]).toEqual({ keys: 'Right, Down, Space, Page Down', lettered: false, does: 'Next' });
  });
  it('names on a button the key that its command has', () => {
    expect((['next', 'back', 'leave', 'overview', 'help'] as const).map((name) => keyInShort('en', name))).toEqual([
      '→',
      '←',
      'Esc',
      'O',
      '?'
    ]);
  });
});
