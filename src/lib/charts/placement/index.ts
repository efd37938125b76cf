export { overlap, within, type Box, type Point } from './box.ts';
export type { LabelWish } from './label-candidates.ts';
export { placeLabels, type PlacedLabel } from './label-placement.ts';
export { placeInLane, type LanePlace } from './lane-placement.ts';
