import { building } from '$app/environment';
import { page } from '$app/state';

/** The query of the page. It may not be read while prerendering: the file is made for all queries, and the page applies its own. */
export function pageQuery(): URLSearchParams {
  return building ? new URLSearchParams() : page.url.searchParams;
}
