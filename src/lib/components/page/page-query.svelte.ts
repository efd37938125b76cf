import { building } from '$app/environment';
import { page } from '$app/state';

let isHydrated = $state(false);

/** Whether the page that the server sent has been taken over by the browser. */
export const hydrated = () => isHydrated;

/** The browser has taken the page over from the server; static/early-input.js then does again what was done before. */
export function markHydrated() {
  isHydrated = true;
  dispatchEvent(new Event('hydrated'));
}

const none = new URLSearchParams();

/**
 * The query of the page; none while prerendering, and until a prerendered page, which is one for all queries, has been
 * taken over.
 */
export function pageQuery(): URLSearchParams {
  return building || (__STATIC__ && !isHydrated) ? none : page.url.searchParams;
}

/**
 * The address of the same page with another query; relative, since the server may not know below which path the site
 * stands.
 */
export const hereWith = (query: string): string =>
  query === '' ? `./${page.url.pathname.split('/').at(-1) ?? ''}` : `?${query}`;
