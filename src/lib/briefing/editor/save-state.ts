import type { EditorSession } from './editor-session.svelte.ts';

/** Where the deck as it now is stands: `page` only on this page, by a browser that keeps nothing; `not` nowhere else. */
export type SaveState = 'default' | 'page' | 'not' | 'saving' | 'saved';

/** Where the deck on the screen is kept. */
export function saveStateOf({ isDefault, persistent, unkept, autosave }: EditorSession): SaveState {
  if (isDefault) return 'default';
  if (!persistent) return 'page';
  if (autosave.conflict !== null || autosave.state === 'failed') return 'not';
  return unkept || autosave.state === 'saving' ? 'saving' : 'saved';
}
