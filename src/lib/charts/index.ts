export { figureOf, type ChartFigure, type RecordFigure } from './chart-figure.ts';
export { default as Chart } from './Chart.svelte';
export { comparisonFigure, type ComparisonFigure } from './comparison/comparison-figure.ts';
export { directedFigure } from './comparison/directed-figure.ts';
export { comparisonNavigate } from './comparison/comparison-navigation.ts';
export { symbolPoints } from './comparison/line-places.ts';
export { default as ComparisonChart } from './comparison/ComparisonChart.svelte';
export { densityFigure, type DensityFigure } from './density/density-figure.ts';
export { densityNavigate } from './density/density-navigation.ts';
export { default as DensityChart } from './density/DensityChart.svelte';
export { layerColour } from './density/layer-colours.ts';
export {
  pageOfEvents,
  type ChartProps,
  type FigureTable,
  type LinkOf,
  type Mark,
  type Move,
  type Navigate,
  type Page,
  type TableRow
} from './figure.ts';
export { fittingSize, type ChartSize } from './fitting-size.ts';
export { isNarrow, narrowest, type FrameSize } from './chart-frame.ts';
export { layoutOf } from './network/graph/layout-of.ts';
export { networkFigure, withStepsOf, type NetworkFigure } from './network/network-figure.ts';
export { networkNavigate } from './network/network-navigation.ts';
export { default as NetworkChart } from './network/NetworkChart.svelte';
export { doubtsBeside, onSlide } from './on-slide.ts';
export { doubtNotes, doubtsOf, joinSentences, notesBelow, sourceNote } from './notes.ts';
export { underTitle } from './under-title.ts';
export { robustnessFigure, type RobustnessFigure } from './robustness/robustness-figure.ts';
export { robustnessNavigate } from './robustness/robustness-navigation.ts';
export { default as RobustnessChart } from './robustness/RobustnessChart.svelte';
export { areaPath, linePath } from './path-data.ts';
export { roundStep } from './round-step.ts';
export {
  cutText,
  fontSubsets,
  fontWeights,
  pixelsOf,
  reachOf,
  stackLines,
  subsetsOf,
  textWidth,
  wrapText,
  type FontSubset
} from './text/index.ts';
export { clampDay, isWithin, type TimeDomain } from './time-scale.ts';
export { tokens, type Tokens } from './colour-tokens.ts';
export { fontFamily, textSize } from './text/text-size.ts';
export { eraInWords } from './warmth/era-words.ts';
export { placeEventLabels } from './warmth/event-label-placement.ts';
export { arePlotted } from './warmth/measure-panels.ts';
export { labelSpace } from './warmth/label-space.ts';
export { levelPlaces } from './warmth/level-places.ts';
export { levelName } from './warmth/warmth-words.ts';
export { lineSpan, markNear, readDay, stepDay } from './warmth/line-navigation.ts';
export { eraNameLines } from './warmth/era-name-lines.ts';
export { placeBelow, type NamePlace } from './warmth/names-below.ts';
export { linePlace, type LinePlace } from './warmth/line-place.ts';
export { measuredDay } from './warmth/measured-values.ts';
export { lineWords, type LineWords } from './warmth/line-words.ts';
export { cornersOf } from './warmth/line-corners.ts';
export { linePieces } from './warmth/line-pieces.ts';
export { valueTicks } from './warmth/value-range.ts';
export { warmthFigure, type PointedOut, type WarmthFigure } from './warmth/warmth-figure.ts';
export { warmthPanels } from './warmth/warmth-panels.ts';
export { warmthNavigate } from './warmth/warmth-navigation.ts';
export { default as WarmthChart } from './warmth/WarmthChart.svelte';
