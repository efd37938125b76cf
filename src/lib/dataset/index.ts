// Only what a page needs: reading CSV and EDTF stays on the server.
export { codingName } from './coding';
export { dayNumber, monthOf, yearOf } from './day';
export { discrepanciesOf, fromGeneralKnowledge } from './discrepancies';
export { isNumbered } from './items';
export { daysOf, earlierFirst } from './order';
export * from './types';
export * from './vocabulary';
