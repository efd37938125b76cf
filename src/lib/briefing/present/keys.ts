import type { Move } from './place';

/** What a presenter can have done that the window itself must do. */
export type Deed = 'fullscreen' | 'presenter' | 'larger' | 'smaller';
export type Command =
  | { readonly do: 'move'; readonly move: Move }
  | { readonly do: 'go'; readonly slide: number }
  | { readonly do: 'digit'; readonly digit: string }
  | { readonly do: 'enter' | 'overview' | 'help' | 'black' | 'notes' | 'leave' | Deed };

/** What of a key event matters. */
export interface Stroke { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean }

const next: Command = { do: 'move', move: 'next' };
const back: Command = { do: 'move', move: 'back' };
const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['ArrowRight', next], ['ArrowDown', next], ['PageDown', next], ['ArrowLeft', back], ['ArrowUp', back], ['PageUp', back],
  ['Home', { do: 'move', move: 'first' }], ['End', { do: 'move', move: 'last' }], ['Enter', { do: 'enter' }], ['Escape', { do: 'leave' }],
  ['f', { do: 'fullscreen' }], ['o', { do: 'overview' }], ['n', { do: 'notes' }], ['p', { do: 'presenter' }], ['?', { do: 'help' }],
  // Clickers send a full stop for the black screen.
  ['b', { do: 'black' }], ['.', { do: 'black' }], ['+', { do: 'larger' }], ['-', { do: 'smaller' }]
]);

/** The command of a key; null where it has none, and where it belongs to the browser. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Stroke): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ') return shiftKey ? back : next;
  if (/^\d$/.test(key)) return { do: 'digit', digit: key };
  return commands.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
