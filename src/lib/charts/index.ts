export { default as DensityChart } from './density/DensityChart.svelte';
export { default as WarmthChart } from './warmth/WarmthChart.svelte';
export type { WarmthMark } from './warmth/types';
export { nodeBox } from './network/label';
export { default as NetworkChart } from './network/NetworkChart.svelte';
export { networkPadding } from './network/size';
