export { fontSubsets, fontWeights, subsetsOf, type FontSubset } from './fonts';
export { cutText, wrapHeading, wrapText } from './wrap';
export { textWidth, type Weight } from './width';
