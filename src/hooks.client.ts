import type { HandleClientError } from '@sveltejs/kit';
import { browserFailureInWords } from './failure.ts';
import { watchForMissingParts } from './missing-part.client.ts';

watchForMissingParts();

/** The page says the same of a failure in the browser; the console keeps what happened. */
export const handleError: HandleClientError = ({ error, status }) => {
  if (status !== 404) console.error(error);
  return { message: browserFailureInWords(error, status, navigator.onLine) };
};
