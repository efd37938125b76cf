export { checkView, withoutUnknown } from './check-view.ts';
export { choice, readParameter, truncated, wholeNumber, type Parameter } from './parameter.ts';
export { domainOf, periodOf } from './period.ts';
export {
  halflifeBounds,
  maxSearchLength,
  mergedView,
  parameterNames,
  readView,
  viewChanges,
  writeView
} from './query.ts';
export { selectEvents } from './select.ts';
export * from './view.ts';
