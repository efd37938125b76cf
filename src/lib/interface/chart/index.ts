export { default as ChartFigure } from './ChartFigure.svelte';
export { default as ChartPage } from './ChartPage.svelte';
