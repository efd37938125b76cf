export { memoize, memoizeBy, type Remembered } from './memoize.ts';
export { memoizeRecent } from './memoize-recent.ts';
export { memoizeWeak } from './memoize-weak.ts';
