export { fontSubsets, fontWeights, subsetsOf, type FontSubset } from './font-subsets.ts';
export { halo } from './halo.ts';
export { reachOf, stackLines, type LineStack, type Reach } from './line-stack.ts';
export { cutText, keepDagger, wrapHeading, wrapText } from './text-wrap.ts';
export { pixelsOf, textWidth, type Weight } from './text-width.ts';
