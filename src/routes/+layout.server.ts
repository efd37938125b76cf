import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';

// Nothing that the query changes is prerendered in the Node build; in the static build the defaults are.
export const prerender = __STATIC__;
export const load = () => ({ dataset });
