export { checkView, withoutUnknown } from './check';
export { choice, readParameter, told, whole, type Parameter } from './parameter';
export { domainOf, periodOf } from './period';
export { halflifeBounds, longestSearch, mergedView, parameterNames, readView, viewChanges, writeView } from './query';
export { selectEvents } from './select';
export * from './types';
