export { cutText, wrapText } from './wrap';
export { textWidth, type Weight } from './width';
