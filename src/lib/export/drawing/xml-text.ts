import { forbiddenInXml } from '#lib/dataset/index.ts';

const illegal = new RegExp(forbiddenInXml, 'gu');
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
