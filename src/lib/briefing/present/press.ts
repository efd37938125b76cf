import { commandOf, type Command } from './keys.ts';
import type { Showing } from './showing.ts';

/** Pixels by which a slide may be higher than the window before the keys that move down first scroll. */
const slack = 8;

/**
 * The command of a key pressed anywhere in the window; null where the key is the browser's: in a field, on a button or
 * a link, in an open panel, and as long as there is more of the slide, or of the notes that are in focus, to scroll to.
 */
export function commandOfPress(event: KeyboardEvent, { panel, digits }: Showing): Command | null {
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
