export { bandQuantiles, warmthBand, type BandPoint } from './band.ts';
export { draws, statedWeight } from './draws.ts';
export { warmthGrid } from './grid.ts';
export { beginYear, eventDensity, everyKey, quadClassOf, type DensityColumn, type DensityLayer } from './density.ts';
export { scorer, type Scorer } from './score.ts';
export { companyOf, type Companion } from './company.ts';
export {
  warmthEffects,
  warmthOptions,
  warmthTerms,
  type WarmthEffect,
  type WarmthSum,
  type WarmthTerm
} from './terms.ts';
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
} from './warmth.ts';
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
} from './network.ts';
export { abreast, networkOutline, type NetworkOutline, type OutlineBar, type OutlineRow } from './outline.ts';
