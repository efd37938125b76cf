// What the figures of the first page hold: they wake together, and are smaller as one file.
export { default as warmth } from './WarmthContent.svelte';
export { default as density } from './DensityContent.svelte';
export { default as network } from './NetworkContent.svelte';
