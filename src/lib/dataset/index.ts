// Only what a page needs: reading CSV and EDTF stays on the server.
export { codingName } from './coding.ts';
export { dayNumber, monthOf, yearOf } from './day.ts';
export { discrepanciesOf, fromGeneralKnowledge } from './discrepancies.ts';
export { isNumbered } from './items.ts';
export { daysOf, earlierFirst } from './order.ts';
export * from './types.ts';
export * from './vocabulary.ts';
