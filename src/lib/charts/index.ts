export { default as Chart } from './Chart.svelte';
export { densityFigure, type DensityFigure } from './density/figure.ts';
export { layerColour } from './density/layers.ts';
export { densityNavigate } from './density/navigate.ts';
export { default as DensityChart } from './density/DensityChart.svelte';
export { fittingSize, type ChartSize } from './fit.ts';
export { narrowest } from './frame.ts';
export {
  marksById,
  type ChartProps,
  type Figure,
  type FigureTable,
  type LinkOf,
  type Mark,
  type Move,
  type Navigate,
  type Page,
  type TableRow
} from './figure.ts';
export { figureOf, type ChartFigure } from './figures.ts';
export { inARow, notesBelow, sourceNote } from './notes.ts';
export { pageOfEvents } from './page.ts';
export { networkFigure, type NetworkFigure } from './network/figure.ts';
export { networkNavigate } from './network/navigate.ts';
export { default as NetworkChart } from './network/NetworkChart.svelte';
export {
  cutText,
  fontSubsets,
  fontWeights,
  pixelsOf,
  subsetsOf,
  textWidth,
  wrapText,
  type FontSubset
} from './text/index.ts';
export { fontFamily, textSize, tokens, type Tokens } from './tokens.ts';
export { warmthFigure, type WarmthFigure } from './warmth/figure.ts';
export { default as WarmthChart } from './warmth/WarmthChart.svelte';
export { levelHeight, levels } from './warmth/levels.ts';
export { scoreTicks } from './warmth/rules.ts';
export { boundOf } from './warmth/words.ts';
export { cornersOf } from './warmth/corners.ts';
export { placeEventLabels } from './warmth/place-labels.ts';
export { placeMarks } from './warmth/place-marks.ts';
export { warmthNavigate } from './warmth/navigate.ts';
