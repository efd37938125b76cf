/** What XML 1.0 does not allow in a document, not even escaped. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const replacement = '\uFFFD';

/** A text without the characters that XML forbids; a sign stands where one was. */
export const legalText = (text: string): string => text.replace(illegal, replacement);

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;']
]);

/** Any text -> text that can stand in an XML element or attribute: the one way by which texts get into a file. */
export const xmlText = (text: string): string =>
  legalText(text).replace(/[&<>"\t\n\r]/g, (sign) => entities.get(sign) ?? sign);
