import { building } from '$app/environment';
import { page } from '$app/state';

// A prerendered page is one for all queries: until it has been taken over, it must say what the file says.
let follows = $state(!__STATIC__);

/** From now on the page follows its query. Called once the page has been taken over from the server's. */
export function followQuery() {
  follows = true;
}

// eslint-disable-next-line svelte/prefer-svelte-reactivity -- Never changed.
const none = new URLSearchParams();

/** The query of the page; none while prerendering, and until a prerendered page has been taken over. */
export function pageQuery(): URLSearchParams {
  return building || !follows ? none : page.url.searchParams;
}
