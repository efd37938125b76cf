// Each table of words has a module of its own, so that a page loads only those that it says.
export { chartPageMessage } from './chart-page-message.ts';
export { areCoded, codedByOf, codedInWords, scalesInWords, type CodedBy } from './coded-by.ts';
export { codeInWords, confidenceInWords, isCoded, scoreInFigures, statedNumber } from './coding-in-words.ts';
export { comparisonMessage } from './comparison-message.ts';
export { briefingMessage, type BriefingMessageKey } from './briefing-message.ts';
export { editorMessage } from './editor-message.ts';
export {
  dateInWords,
  dayInWords,
  decadeInWords,
  fullYearSpan,
  shortDecadeInWords,
  yearInWords,
  yearsInWords,
  yearSpanInWords,
  yearsToYears
} from './date-in-words.ts';
export { deckMessage } from './deck-message.ts';
export { eraMessage } from './era-message.ts';
export { measureName } from './measure-name.ts';
export { outsideMeasureMessage } from './outside-measure-message.ts';
export { fileMessage } from './file-message.ts';
export { lineReadingMessage } from './line-reading-message.ts';
export { choiceInWords, listInWords, namesInWords } from './list-in-words.ts';
export { failedActInWords, isMissingPart, noteMissingPart } from './missing-part-error.ts';
export { missingPartMessage, type MissingPartMessageKey } from './missing-part-message.ts';
export { message, type MessageKey } from './message.ts';
export { categoryName, contextName, kindHeading, kindName, quadName } from './code-names.ts';
export { durationInWords, fixedNumber, numberInWords, shareInWords, signedNumber } from './number-in-words.ts';
export { networkMessage } from './network-message.ts';
export { pageMessage } from './page-message.ts';
export { previewMessage } from './preview-message.ts';
export { robustnessMessage } from './robustness-message.ts';
export { scaleName } from './scale-name.ts';
export { footerSource } from './footer-source.ts';
export { measuresInWords } from './measures-in-words.ts';
export { areCounted, recordName, scopeInWords, sourcesInWords } from './source-in-words.ts';
export { stageMessage } from './stage-message.ts';
export { titlesApart } from './titles-apart.ts';
export { stateFaultInWords } from './state-in-words.ts';
export { noticeInWords, problemInWords } from './problem-in-words.ts';
