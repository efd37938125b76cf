export { overlap, within, type Box, type Point } from './box.ts';
export { placeLabels, type LabelWish, type PlacedLabel } from './labels.ts';
export { placeInLane, type LanePlace } from './lane.ts';
