export { halflifeBounds, maxSearchLength } from './bounds.ts';
export { checkView, withoutUnknown } from './check-view.ts';
export * from './choices.ts';
export { comparableNamed, comparableOf, type Comparable } from './comparable.ts';
export {
  comparisonNames,
  lineNames,
  lineView,
  readComparison,
  writeComparison,
  type ComparedChoice,
  type Comparison,
  type LineName
} from './comparison.ts';
export { defaultView } from './default-view.ts';
export {
  choice,
  readParameter,
  readParameters,
  truncated,
  wholeNumber,
  words,
  type Parameters
} from './read-parameter.ts';
export { idForm } from './parameters.ts';
export { chartsOf, isDrawable } from './drawable.ts';
export { eraPeriod } from './era-period.ts';
export { domainOf, periodOf, recordDays } from './period.ts';
export { mergedView, parameterNames, readView, viewChanges, writeView } from './query.ts';
export { searchResults, suggestedSearch, type SearchKind, type SearchResult } from './search-results.ts';
export { folded, searchWords } from './search.ts';
export { selectEvents } from './select-events.ts';
export { selectUntold } from './select-untold.ts';
export type { ViewFault, ViewProblem } from './view-problem.ts';
export { isTimeStep, timeSteps, type TimeStep } from './time-steps.ts';
export type { View } from './view.ts';
