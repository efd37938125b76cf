export { dateInWords, dayInWords } from './date';
export { message, type MessageKey } from './message';
