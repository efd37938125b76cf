export { default as DensityChart } from './density/DensityChart.svelte';
export { default as WarmthChart } from './warmth/WarmthChart.svelte';
export type { WarmthMark } from './warmth/types';
