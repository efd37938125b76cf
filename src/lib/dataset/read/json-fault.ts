import { printable } from '../characters.ts';

/** What is wrong with a text that is no JSON, and the line in which it is to be mended. */
export interface JsonFault {
  readonly line: number;
  readonly message: string;
}

/** What may come next in a JSON text, in words: `after` is what follows a value. */
const wanted = {
  value: 'a value, as "text" in double quotes, a number, true, false, null, { or [',
  'value or ]': 'a value or ]',
  key: 'a name in double quotes',
  'key or }': 'a name in double quotes or }',
  colon: 'a colon',
  'after in {': 'a comma or }',
  'after in [': 'a comma or ]',
  end: 'nothing'
} as const;
type Wanted = keyof typeof wanted;

const blank = /[ \t\n\r]*/y;
// Each letter can be read in one way alone: else a text without its end would be read in ever so many.
const string = /"[^"\\\0-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\u001f]*)*"/y;
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/**
 * The first place at which a text is no JSON; null where it is. Programs say the place in words of their own, or not at
 * all. The text may be nested as deeply as it likes.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let next: Wanted = 'value';
  let at = lengthOf(blank, text, 0);
  /** Where what was read last ends. */
  let behind = 0;
  const closed = (): Wanted => (open.length === 0 ? 'end' : `after in ${open.at(-1) ?? '{'}`);
  for (;;) {
    const sign = text[at];
    if (sign === undefined && next === 'end') return null;
    const isValue: boolean = next === 'value' || next === 'value or ]';
    const isKey: boolean = next === 'key' || next === 'key or }';
    let length = 1;
    if (isValue && (sign === '{' || sign === '[')) {
      open.push(sign);
      next = sign === '{' ? 'key or }' : 'value or ]';
    } else if (sign === '}' && (next === 'key or }' || next === 'after in {')) {
      open.pop();
      next = closed();
    } else if (sign === ']' && (next === 'value or ]' || next === 'after in [')) {
      open.pop();
      next = closed();
    } else if (sign === ',' && (next === 'after in {' || next === 'after in [')) {
      next = next === 'after in {' ? 'key' : 'value';
    } else if (sign === ':' && next === 'colon') next = 'value';
    else {
      length = isKey || isValue ? lengthOf(string, text, at) || (isValue ? lengthOf(plain, text, at) : 0) : 0;
      if (length === 0) return faultAt(text, at, behind, next);
      next = isKey ? 'colon' : closed();
    }
    behind = at + length;
    at = behind + lengthOf(blank, text, behind);
  }
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** What is missing is to be written behind what stands before it; what is wrong, where it stands. */
function faultAt(text: string, at: number, behind: number, next: Wanted): JsonFault {
  const found = /^[^\r\n]{1,30}/.exec(text.slice(at))?.[0].trimEnd();
  const isMissing = found === undefined || next === 'colon' || next.startsWith('after');
  const line = text.slice(0, isMissing ? behind : at).split(/\r\n|\n|\r/).length;
  const shown = `“${printable(found ?? '')}”`;
  if (found === undefined) return { line, message: `the text ends where there must be ${wanted[next]}` };
  if (next === 'end') return { line, message: `${shown} stands behind the end` };
  return {
    line,
    message: isMissing
      ? `before ${shown} there must be ${wanted[next]}`
      : `${shown} stands where there must be ${wanted[next]}`
  };
}
