export { bandQuantiles, warmthBand, type BandPoint } from './warmth-band.ts';
export { draws, statedWeight } from './monte-carlo-draws.ts';
export { warmthGrid } from './warmth-grid.ts';
export {
  beginYear,
  eventDensity,
  everyKey,
  layerKeys,
  layersOf,
  otherKey,
  quadClassOf,
  type DensityColumn,
  type DensityLayer
} from './event-density.ts';
export { scorer, type Scorer } from './score.ts';
export { coParticipants, type CoParticipant } from './co-participants.ts';
export {
  warmthBreakdown,
  warmthEffects,
  type WarmthBreakdown,
  type WarmthEffect,
  type WarmthTerm
} from './warmth-breakdown.ts';
export {
  actingDays,
  boundOf,
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
export {
  agreementNode,
  agreementParties,
  networkGraph,
  type EdgeKind,
  type NetworkEdge,
  type NetworkGraph,
  type NetworkNode,
  type NodeKind
} from './network-graph.ts';
export { actsInOrder, lastActs, middleDay, reachedWithin, type Act } from './acts.ts';
export { silencesOf, type Silence } from './silences.ts';
export { levelHeight, levelOf, levels, type Level } from './stock-levels.ts';
export {
  extreme,
  legsOf,
  minTurn,
  rangeOf,
  turningPoints,
  turnsOfEvents,
  type Leg,
  type Turn,
  type TurningPoint
} from './turning-points.ts';
export { visibleDifference, warmthLine, warmthOptions, type SupportedPoint, type WarmthLine } from './warmth-line.ts';
