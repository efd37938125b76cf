export { fontSubsets, fontWeights, subsetsOf, type FontSubset } from './fonts';
export { cutText, wrapHeading, wrapText } from './wrap';
export { pixelsOf, textWidth, type Weight } from './width';
