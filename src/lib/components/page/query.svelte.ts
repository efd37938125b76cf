import { building } from '$app/environment';
import { page } from '$app/state';

let taken = $state(false);

/** Whether the page that the server sent has been taken over by the browser. */
export const hydrated = () => taken;

/** The page has been taken over from the server. */
export function takeOver() {
  taken = true;
}

const none = new URLSearchParams();

/**
 * The query of the page; none while prerendering, and until a prerendered page, which is one for all queries, has been
 * taken over.
 */
export function pageQuery(): URLSearchParams {
  return building || (__STATIC__ && !taken) ? none : page.url.searchParams;
}

/** The address of the same page with another query. */
export const hereWith = (query: string): string => (query === '' ? page.url.pathname : `?${query}`);
