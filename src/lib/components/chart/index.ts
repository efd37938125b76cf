export { default as ChartFigure } from './ChartFigure.svelte';
export { default as ChartPage } from './ChartPage.svelte';
export { default as EmbeddedChart } from './EmbeddedChart.svelte';
