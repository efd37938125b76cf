import type { Handle, HandleServerError } from '@sveltejs/kit';
import { reportFailure } from './failure';

/** Adds the headers that the Content-Security-Policy of svelte.config.js does not cover. */
export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Referrer-Policy', 'strict-origin-when-cross-origin');
  return response;
};

export const handleError: HandleServerError = ({ error, event, status }) => reportFailure(error, status, event.url.pathname);
