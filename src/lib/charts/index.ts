export { densityFigure, type DensityFigure } from './density/figure';
export { default as DensityChart } from './density/DensityChart.svelte';
export type { Figure, FigureTable, LinkOf, Mark, Move, Navigate, TableRow } from './figure';
export { networkFigure, type NetworkFigure } from './network/figure';
export { default as NetworkChart } from './network/NetworkChart.svelte';
export { fontFamily, tokens, type Tokens } from './tokens';
export { warmthFigure, type WarmthFigure } from './warmth/figure';
export { default as WarmthChart } from './warmth/WarmthChart.svelte';
export { warmthNavigate } from './warmth/navigate';
