import { codePointName, forbiddenInLine, formulaSign, isUnseen, unicodeLineBreak } from '../characters.ts';
import { quoted } from '../quoted.ts';
import { lettersWithoutFont } from '../scripts.ts';
import { orderFault, unseenFault } from './text-order.ts';

/** Letters that pictures have no font for, told with what is seen instead: "holds 北 (U+5317) and …". */
export function fontlessText(cell: string): string[] {
  const letters = [...new Set(lettersWithoutFont(cell))];
  const [first] = letters;
  if (first === undefined) return [];
  const points = [...first].map(codePointName).join(' ');
  const more = letters.length - 1;
  const others = more > 0 ? ` and ${more} more ${more === 1 ? 'letter' : 'letters'}` : '';
  return [
    `holds ${quoted(first)} (${points})${others} that no font of the pictures has; PNG and PDF show a box, pages and SVG the reader's own font`
  ];
}

/** What in a cell would run or break where the table goes on to: a formula, a character that no file takes. */
export function riskyText(cell: string): string[] {
  const isNumber = /^(-?\d+(\.\d+)?)?$/.test(cell);
  const sign = isNumber ? undefined : formulaSign(cell);
  const forbidden = forbiddenInLine.exec(cell)?.[0];
  const lineBreak = unicodeLineBreak.exec(cell)?.[0];
  const order = orderFault(cell);
  const unseen = isUnseen(cell) ? undefined : unseenFault(cell);
  return [
    ...(sign === undefined
      ? []
      : [`begins with ${quoted(sign)}, which a spreadsheet takes for a formula; put a word before it`]),
    ...(forbidden === undefined
      ? []
      : [`holds the control character ${codePointName(forbidden)}; a cell is one line of plain text`]),
    ...(lineBreak === undefined
      ? []
      : [`holds the line break ${codePointName(lineBreak)}; a cell is one line of plain text`]),
    ...(order === undefined ? [] : [order]),
    ...(unseen === undefined ? [] : [unseen])
  ];
}
