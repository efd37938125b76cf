import type { Handle, HandleServerError } from '@sveltejs/kit';
import { message } from '$lib/messages';
import { defaultView } from '$lib/view';

/** Adds the headers that the Content-Security-Policy of svelte.config.js does not cover. */
export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Referrer-Policy', 'strict-origin-when-cross-origin');
  return response;
};

/** Says one constant sentence and an id; what happened goes to the log alone, as JSON, so that no input can break a line of it. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status === 404) return { message: message(defaultView.lang, 'error.noPage') };
  const id = crypto.randomUUID();
  console.error(JSON.stringify({ id, status, path: event.url.pathname, error: error instanceof Error ? error.stack : String(error) }));
  return { message: message(defaultView.lang, 'error.failedLead'), id };
};
