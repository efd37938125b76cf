import { message } from '#lib/messages/index.ts';
import { defaultView } from '#lib/view/index.ts';

/** What the reader is told of an error that no page foresaw: one constant sentence. */
export function failureInWords(status: number): string {
  return message(defaultView.lang, status === 404 ? 'error.noPage' : 'error.failedLead');
}

/**
 * As above, with an id. What happened goes to the server's log alone, under that id, as JSON, so that no input can
 * break a line of it.
 */
export function reportFailure(error: unknown, status: number, path: string): App.Error {
  if (status === 404) return { message: failureInWords(status) };
  const id = crypto.randomUUID();
  console.error(JSON.stringify({ id, status, path, error: error instanceof Error ? error.stack : String(error) }));
  return { message: failureInWords(status), id };
}
