// Nothing that the query changes is prerendered in the Node build; in the static build the defaults are.
export const prerender = __STATIC__;
