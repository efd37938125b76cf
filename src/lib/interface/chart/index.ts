export { default as ChartFigure } from './ChartFigure.svelte';
export type { ChartFigures } from './figures';
