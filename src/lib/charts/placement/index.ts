export { overlap, type Box, type Point } from './box.ts';
export { placeInLane, placeWholeOrShort, type LanePlace } from './lane-placement.ts';
export { spread } from './spread.ts';
