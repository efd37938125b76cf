// Only what a page needs: reading CSV and EDTF stays on the server.
export { actingSides, directionNames, sideNames, sideOverTime } from './acting-sides.ts';
export {
  codePointName,
  forbiddenInLine,
  forbiddenInLines,
  forbiddenInXml,
  formulaSign,
  isUnseen,
  printable
} from './characters.ts';
export { fontlessText } from './check/risky-text.ts';
export { dayNumber, isoDay, monthOf, yearOf } from './day.ts';
export { discrepanciesOf, fromGeneralKnowledge } from './discrepancies.ts';
export { dagger } from './doubts.ts';
export { codingName, codingOf, daysOf, earlierFirst, isOfMeasuresAlone } from './events.ts';
export { byId, nameOf } from './lookup.ts';
export { nearestValue, notAllowed } from './nearest-value.ts';
export { quoted } from './quoted.ts';
export { hasArabic, inDirection, isolate, isRightToLeft, lettersOf, lettersWithoutFont } from './scripts.ts';
export { isNumbered } from './source-items.ts';
export {
  codeKinds,
  stateByCode,
  type CodeKind,
  type StateCodes,
  type StateFault,
  type StateMeaning,
  type StateReading
} from './state-by-code.ts';
export * from './types.ts';
export * from './vocabulary.ts';
