export { agreementsBetween } from './agreements-between.ts';
export { actsOn, middleDay, reachedWithin } from './acts.ts';
export { beginYear } from './begin-year.ts';
export { binCoverage, cuts, type BinCoverage, type Cut, type Days } from './bin-coverage.ts';
export {
  claimDraws,
  claimOf,
  manyEvents,
  minShare,
  ordersOf,
  settings,
  settingsOf,
  type Claim,
  type Order,
  type Setting
} from './claims.ts';
export { coParticipants, type CoParticipant } from './co-participants.ts';
export { areMeasuredAlike, type ComparedRecord } from './compared-record.ts';
export { comparedYears, type ComparedYear, type YearReading } from './compared-years.ts';
export { eraRecords, type EraRecord } from './era-records.ts';
export {
  eventDensity,
  everyKey,
  layerKeys,
  layersOf,
  noContextKey,
  otherKey,
  quadClassOf,
  uncodedKey,
  type DensityColumn,
  type DensityLayer
} from './event-density.ts';
export { statedWeight } from './confidence-weights.ts';
export { enoughEvents, minEffective, minRecent, recentYears } from './effective-number.ts';
export { sampleLines } from './sample-lines.ts';
export { isFilled, type RecordColumn } from './filled-columns.ts';
export { evidenceOf, minSpread, type Evidence } from './evidence.ts';
export { maxSinglePieces } from './evidence-pieces.ts';
export { bandDraws } from './monte-carlo-draws.ts';
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
export { readLine, type LineReading } from './line-reading.ts';
export { leadClaim, minLeadYears, sharedSettings, type Lead, type LeadClaim } from './lead-claim.ts';
export { daysBehind, lineDifference, type LineDifference } from './line-difference.ts';
export { networkCore, subgraph, withMakers } from './network-core.ts';
export { networkLayout, type Aspect, type NetworkLayout } from './network-layout.ts';
export { notableRun } from './notable-run.ts';
export { meanWeight, scaleOf, scalesOf, scorer, scorerOf, sharedScale, type Scorer } from './score.ts';
export { signedAgreements, type SignedAgreement } from './signed-agreements.ts';
export { silencesOf, type Silence } from './silences.ts';
export { levelHeight, levelOf, levels, type Level } from './stock-levels.ts';
export {
  extreme,
  legsOf,
  minTurn,
  placesOf,
  rangeOf,
  turningPoints,
  type Leg,
  type Place,
  type TurningPoint
} from './turning-points.ts';
export { measureCorrelation, type MeasureCorrelation } from './measure-correlation.ts';
export { blockYears, minYears } from './rank-correlation.ts';
export { maxTurns, type TurningSpan } from './turning-spans.ts';
export { variedDoubts, type VariedDoubts } from './varied-doubts.ts';
export { bandQuantiles, warmthBand, type BandPoint } from './warmth-band.ts';
export {
  warmthBreakdown,
  warmthEffects,
  type WarmthBreakdown,
  type WarmthEffect,
  type WarmthTerm
} from './warmth-breakdown.ts';
export { levelAt, warmthLevels, type WarmthLevel } from './warmth-levels.ts';
export {
  lineBegin,
  visibleDifference,
  warmthLine,
  warmthOptions,
  type LinePoint,
  type WarmthLine
} from './warmth-line.ts';
export {
  boundOf,
  daysAYear,
  impulsesOf,
  neutralWeight,
  stockAfter,
  stockBound,
  stockImpact,
  warmthSeries
} from './warmth-model.ts';
export { warmthMoves, type Move } from './warmth-moves.ts';
