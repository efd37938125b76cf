export { announce } from './announce.svelte';
export { default as BareFrame } from './BareFrame.svelte';
export { directions } from './direction';
export { default as PageFrame } from './PageFrame.svelte';
export { default as PageHeader } from './PageHeader.svelte';
export { pageQuery } from './query.svelte';
