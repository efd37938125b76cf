import { layoutOf } from '#lib/charts/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';

// Nothing that the query changes is prerendered in the Node build; in the static build the defaults are.
export const prerender = __STATIC__;
const placed = { ...dataset, layout: layoutOf(dataset) };
export const load = () => ({ dataset: placed });
