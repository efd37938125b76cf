import { briefingMessage, type BriefingMessageKey } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { Move } from './deck-place.ts';

/** What a presenter can have done that the window itself must do. */
type Deed = 'fullscreen' | 'presenter' | 'larger' | 'smaller';
export type Command =
  | { readonly do: 'move'; readonly move: Move }
  | { readonly do: 'go'; readonly slide: number }
  | { readonly do: 'digit'; readonly digit: string }
  | { readonly do: 'enter' | 'overview' | 'help' | 'black' | 'notes' | 'leave' | Deed };

/** What of a key event matters. */
export interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Binding {
  readonly command: Command;
  /** As the browser names them; the first stands for a letter or sign that is shown as it is. */
  readonly keys: readonly string[];
  /** What the help says of it: its keys, where they have names, and what they do. Null where the help leaves it out. */
  readonly help: { readonly keys?: KeyWords; readonly does: Extract<BriefingMessageKey, `do.${string}`> } | null;
  /** Its key on a button, where it has a name. */
  readonly short?: KeyWords;
}
type KeyWords = Extract<BriefingMessageKey, `key.${string}`>;

const move = (move: Move): Command => ({ do: 'move', move });

/** What can be done by a key, in the order in which the help tells it. */
export const bindings = {
  next: {
    command: move('next'),
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
    help: { keys: 'key.next', does: 'do.next' },
    short: 'key.short.next'
  },
  back: {
    command: move('back'),
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
    help: { keys: 'key.back', does: 'do.back' },
    short: 'key.short.back'
  },
  first: { command: move('first'), keys: ['Home'], help: { keys: 'key.first', does: 'do.first' } },
  last: { command: move('last'), keys: ['End'], help: { keys: 'key.last', does: 'do.last' } },
  number: { command: { do: 'enter' }, keys: ['Enter'], help: { keys: 'key.number', does: 'do.number' } },
  fullscreen: { command: { do: 'fullscreen' }, keys: ['f'], help: { does: 'do.fullscreen' } },
  overview: { command: { do: 'overview' }, keys: ['o'], help: { does: 'do.overview' } },
  notes: { command: { do: 'notes' }, keys: ['n'], help: { does: 'do.notes' } },
  presenter: { command: { do: 'presenter' }, keys: ['p'], help: { does: 'do.presenter' } },
  // Clickers send a full stop for the black screen.
  black: { command: { do: 'black' }, keys: ['b', '.'], help: { does: 'do.black' } },
  help: { command: { do: 'help' }, keys: ['?'], help: { does: 'do.help' } },
  leave: {
    command: { do: 'leave' },
    keys: ['Escape'],
    help: { keys: 'key.leave', does: 'do.leaveKey' },
    short: 'key.short.leave'
  },
  larger: { command: { do: 'larger' }, keys: ['+'], help: null },
  smaller: { command: { do: 'smaller' }, keys: ['-'], help: null }
} as const satisfies Readonly<Record<string, Binding>>;

const commands: ReadonlyMap<string, Command> = new Map(
  Object.values<Binding>(bindings).flatMap(({ keys, command }) => keys.map((key) => [key, command]))
);

/** The letter or sign of a key that is known by it. */
const sign = ({ keys: [key = ''] }: Binding) => key.toUpperCase();

/** The rows of the help: the keys as they are shown, whether they are a letter or sign, and what they do. */
export const helpRows = (language: Language) =>
  Object.values<Binding>(bindings).flatMap((binding) =>
    binding.help === null
      ? []
      : [
          {
            keys: binding.help.keys === undefined ? sign(binding) : briefingMessage(language, binding.help.keys),
            lettered: binding.help.keys === undefined,
            does: briefingMessage(language, binding.help.does)
          }
        ]
  );

/** The key of a command as a button shows it: `O`, `Esc`. */
export function keyInShort(language: Language, name: keyof typeof bindings): string {
  const binding: Binding = bindings[name];
  return binding.short === undefined ? sign(binding) : briefingMessage(language, binding.short);
}

/** The command of a key; null where it has none, and where it belongs to the browser. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Stroke): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  // Space turns back while Shift is held.
  if (key === ' ') return (shiftKey ? bindings.back : bindings.next).command;
  if (/^\d$/.test(key)) return { do: 'digit', digit: key };
  return commands.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

/** Pixels by which a slide may be higher than the window before the keys that move down first scroll. */
const slack = 8;

/**
 * The command of a key pressed anywhere in the window; null where the key is the browser's: in a field, on a button or
 * a link, in an open panel, and as long as there is more of the slide, or of the notes that are in focus, to scroll to.
 */
export function commandOfPress(
  event: KeyboardEvent,
  { panel, digits }: { readonly panel: string | null; readonly digits: string }
): Command | null {
  const on = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || on?.closest('input:not([type="range"]), select, textarea, [contenteditable]'))
    return null;
  const command = commandOf(event);
  if (command === null) return null;
  if (on?.closest('a, button, summary') && (event.key === 'Enter' || event.key === ' ') && digits === '') return null;
  if (command.do === 'enter' && digits === '') return null;
  if (command.do === 'move')
    return panel === null && !scrolls(event, on?.closest('aside') ?? document.documentElement) ? command : null;
  return command;
}

/** Whether the browser scrolls an element by this key, since there is more of it in that direction. */
function scrolls({ key, shiftKey }: KeyboardEvent, { scrollTop, scrollHeight, clientHeight }: Element): boolean {
  if (key === 'ArrowDown' || key === 'PageDown' || (key === ' ' && !shiftKey))
    return scrollHeight - clientHeight - scrollTop > slack;
  return (key === 'ArrowUp' || key === 'PageUp' || (key === ' ' && shiftKey)) && scrollTop > slack;
}
