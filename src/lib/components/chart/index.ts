export { default as DeferredComparison } from './DeferredComparison.svelte';
export { default as DeferredChart } from './DeferredChart.svelte';
export { default as ChartPage } from './ChartPage.svelte';
export { default as EmbeddedComparison } from './EmbeddedComparison.svelte';
export { default as EmbeddedChart } from './EmbeddedChart.svelte';
