export type { Screen } from './letter-size.ts';
export { default as Miniature } from './Miniature.svelte';
export { default as Paragraphs } from './Paragraphs.svelte';
export { default as SlideBody } from './SlideBody.svelte';
export { default as SlideView } from './SlideView.svelte';
