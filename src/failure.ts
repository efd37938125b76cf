import { message } from '$lib/messages';
import { defaultView } from '$lib/view';

/**
 * What the reader is told of an error that no page foresaw: one constant sentence and an id. What happened goes to the
 * log alone, under that id, as JSON, so that no input can break a line of it.
 */
export function reportFailure(error: unknown, status: number, path: string): App.Error {
  if (status === 404) return { message: message(defaultView.lang, 'error.noPage') };
  const id = crypto.randomUUID();
  console.error(JSON.stringify({ id, status, path, error: error instanceof Error ? error.stack : String(error) }));
  return { message: message(defaultView.lang, 'error.failedLead'), id };
}
