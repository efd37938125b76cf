export { bandQuantiles, draws, statedWeight, warmthBand, type BandPoint } from './band';
export { beginYear, eventDensity, quadClassOf, type DensityColumn, type DensityLayer } from './density';
export { scorer, type Scorer } from './score';
export { companyOf, type Companion } from './company';
export { warmthEffects, warmthOptions, warmthTerms, type WarmthEffect, type WarmthSum, type WarmthTerm } from './terms';
export { daysAYear, impulsesOf, neutralWeight, stockAfter, stockBound, stockImpact, warmthSeries, type Impulse, type WarmthOptions, type WarmthPoint } from './warmth';
export { networkLayout, type NodeBox, type PlacedNode } from './layout';
export { agreementNode, networkGraph, type EdgeKind, type NetworkEdge, type NetworkGraph, type NetworkNode, type NodeKind } from './network';
