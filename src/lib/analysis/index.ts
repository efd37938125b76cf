export { bandQuantiles, warmthBand, type BandPoint } from './warmth-band.ts';
export { draws, statedWeight } from './monte-carlo-draws.ts';
export { warmthGrid } from './warmth-grid.ts';
export {
  beginYear,
  eventDensity,
  everyKey,
  quadClassOf,
  type DensityColumn,
  type DensityLayer
} from './event-density.ts';
export { scorer, type Scorer } from './score.ts';
export { companyOf, type Companion } from './co-participants.ts';
export {
  warmthEffects,
  warmthOptions,
  warmthTerms,
  type WarmthEffect,
  type WarmthSum,
  type WarmthTerm
} from './warmth-breakdown.ts';
export {
  actingDays,
  daysAYear,
  impulsesOf,
  neutralWeight,
  stockAfter,
  stockBound,
  stockImpact,
  warmthSeries,
  type WarmthOptions,
  type WarmthPoint
} from './warmth-model.ts';
export { outlineLayout, type Layout } from './layout.ts';
export {
  agreementNode,
  networkGraph,
  partiesTold,
  type EdgeKind,
  type NetworkEdge,
  type NetworkGraph,
  type NetworkNode,
  type NodeKind
} from './network-graph.ts';
export { abreast, networkOutline, type NetworkOutline, type OutlineBar, type OutlineRow } from './outline.ts';
