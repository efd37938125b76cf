export { warmthBand, type BandPoint } from './band';
export { beginYear, eventDensity, quadClassOf, type DensityColumn, type DensityLayer } from './density';
export { scorer, type Scorer } from './score';
export { daysAYear, impulsesOf, stockAfter, stockBound, warmthSeries, type Impulse, type WarmthOptions, type WarmthPoint } from './warmth';
