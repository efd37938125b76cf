export { chosenBy, type Chosen } from './choice.ts';
export { default as Filters } from './Filters.svelte';
export { default as Measure } from './Measure.svelte';
export { default as Nothing } from './Nothing.svelte';
