export { overlap, within, type Box, type Point } from './box.ts';
export { placeLabels, type LabelWish, type PlacedLabel } from './label-placement.ts';
export { placeInLane, type LanePlace } from './lane-placement.ts';
