import type { DensityFigure, NetworkFigure, WarmthFigure } from '$lib/charts';

/** What any of the charts shows; `chart` tells which. */
export type ChartFigures = WarmthFigure | DensityFigure | NetworkFigure;
