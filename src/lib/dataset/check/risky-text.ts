import { codePointName, forbiddenInLine, formulaSign } from '../characters.ts';
import { quoted } from '../quoted.ts';

/** What in a cell would run or break where the table goes on to: a formula, a character that no file takes. */
export function riskyText(cell: string): string[] {
  const isNumber = /^(-?\d+(\.\d+)?)?$/.test(cell);
  const sign = isNumber ? undefined : formulaSign(cell);
  const forbidden = forbiddenInLine.exec(cell)?.[0];
  return [
    ...(sign === undefined
      ? []
      : [`begins with ${quoted(sign)}, which a spreadsheet takes for a formula; put a word before it`]),
    ...(forbidden === undefined
      ? []
      : [`holds the control character ${codePointName(forbidden)}; a cell is one line of plain text`])
  ];
}
