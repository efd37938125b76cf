export { announce } from './announce.svelte.ts';
export { default as BareFrame } from './BareFrame.svelte';
export { directions } from './direction.ts';
export { default as PageFrame } from './PageFrame.svelte';
export { default as PageHeader } from './PageHeader.svelte';
export { pageQuery } from './query.svelte.ts';
