export { chosenBy, mergedQuery, type Chosen } from './chosen-view.ts';
export { default as ComparisonForm } from './ComparisonForm.svelte';
export { default as Filters } from './Filters.svelte';
export { default as Measure } from './Measure.svelte';
export { default as TimeSteps } from './TimeSteps.svelte';
export { default as EmptyResult } from './EmptyResult.svelte';
export { default as SearchField } from './SearchField.svelte';
