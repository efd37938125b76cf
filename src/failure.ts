import { isMissingPart, message } from '#lib/messages/index.ts';
import { defaultView } from '#lib/view/index.ts';

/** Whether it is the address that nothing answers to, or that cannot be read, as /%ff: no error of ours. */
const isOfAddress = (status: number) => status === 404 || status === 400;

/** What the reader is told of an error that no page foresaw: one constant sentence. */
export function failureInWords(status: number): string {
  return message(defaultView.lang, isOfAddress(status) ? 'error.noPage' : 'error.failedLead');
}

/** As above, of what failed in the browser, as on the way to another page: by the network or a new version of the site. */
export function browserFailureInWords(error: unknown, status: number, online: boolean): string {
  if (isOfAddress(status)) return failureInWords(status);
  if (!online) return message(defaultView.lang, 'error.offline');
  return isMissingPart(error) ? message(defaultView.lang, 'error.renewed') : failureInWords(status);
}

/**
 * As `failureInWords`, with an id. What happened goes to the server's log alone, under that id, as JSON, so that no input can
 * break a line of it.
 */
export function reportFailure(error: unknown, status: number, path: string): App.Error {
  if (isOfAddress(status)) return { message: failureInWords(status) };
  const id = crypto.randomUUID();
  console.error(JSON.stringify({ id, status, path, error: error instanceof Error ? error.stack : String(error) }));
  return { message: failureInWords(status), id };
}
