import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';

// Nothing that the query changes is prerendered in the Node build; in the static build the defaults are.
export const prerender = __STATIC__;

/** What a page that belongs to no relationship has to know of the first one, to lead to its pages. */
export const load = () => ({ hasEvents: dataset.events.length > 0 });
