export { overlap, within, type Box, type Point } from './box';
export { placeLabels, type LabelWish, type PlacedLabel, type Surroundings } from './labels';
export { placeInLane, type LanePlace, type LaneText } from './lane';
