export { announce } from './announce.svelte.ts';
export { default as BareFrame } from './BareFrame.svelte';
export { default as ErrorPage } from './ErrorPage.svelte';
export { foldAway } from './fold-away.ts';
export { directions } from './text-direction.ts';
export { default as Neighbours } from './Neighbours.svelte';
export { default as PageFrame } from './PageFrame.svelte';
export { hereWith, pageQuery } from './page-query.svelte.ts';
export { default as PageTitle } from './PageTitle.svelte';
