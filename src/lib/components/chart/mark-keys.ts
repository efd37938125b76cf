import type { Move } from '#lib/charts/index.ts';

const keys: ReadonlyMap<string, Move> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'home'],
  ['End', 'end'],
  ['PageUp', 'pageup'],
  ['PageDown', 'pagedown']
]);

/** The move that a key stands for; with a modifier it is the browser's. */
export function moveOf({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): Move | null {
  return altKey || ctrlKey || metaKey || shiftKey ? null : (keys.get(key) ?? null);
}
