export { fontSubsets, fontWeights, subsetsOf, type FontSubset } from './fonts.ts';
export { cutText, wrapHeading, wrapText } from './wrap.ts';
export { pixelsOf, textWidth, type Weight } from './width.ts';
