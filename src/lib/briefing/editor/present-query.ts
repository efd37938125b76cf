import { apartParameter, pageId } from '../store/index.ts';
import type { EditorSession } from './editor-session.svelte.ts';

/**
 * The query with which the pages of the briefing show the deck that stands in the editor, also in a window of their own:
 * the one that the browser does not keep they ask of this page.
 */
export function presentQuery({ apart, autosave }: EditorSession, slide?: string): string {
  const query = new URLSearchParams();
  if (slide !== undefined) query.set('slide', slide);
  if (apart !== null && autosave.state !== 'saving') query.set(apartParameter, pageId());
  return query.size > 0 ? `?${query.toString()}` : '';
}
