export { overlap, within, type Box, type Point } from './box';
export { placeLabels, type LabelWish, type PlacedLabel } from './labels';
export { placeInLane, type LanePlace } from './lane';
