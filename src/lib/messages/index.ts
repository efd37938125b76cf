export { briefingMessage, type BriefingMessageKey } from './briefing-message';
export { composeMessage, type ComposeMessageKey } from './compose-message';
export { dateInWords, dayInWords } from './date';
export { fileMessage, type FileMessageKey } from './file-message';
export { message, type MessageKey } from './message';
export { categoryName, contextName, quadName } from './names';
export { fixedNumber, numberInWords, shareInWords, signedNumber } from './number';
export { pageMessage, type PageMessageKey } from './page-message';
export { problemInWords } from './problem';
