export { checkView, withoutUnknown } from './check.ts';
export { choice, readParameter, told, whole, type Parameter } from './parameter.ts';
export { domainOf, periodOf } from './period.ts';
export {
  halflifeBounds,
  longestSearch,
  mergedView,
  parameterNames,
  readView,
  viewChanges,
  writeView
} from './query.ts';
export { selectEvents } from './select.ts';
export * from './types.ts';
