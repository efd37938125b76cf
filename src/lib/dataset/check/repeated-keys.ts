import { quoted } from '../quoted.ts';
import type { Problem } from '../types.ts';

/**
 * Keys of a JSON text that stand a second time in the object that holds them: a reader takes the last, and what the
 * first says is lost. The text is valid, and may be nested as deeply as it likes.
 */
export function repeatedKeys(json: string): Pick<Problem, 'line' | 'column' | 'message'>[] {
  const found: Pick<Problem, 'line' | 'column' | 'message'>[] = [];
  /** The keys so far of each object that is open; null of a list. */
  const open: (Set<string> | null)[] = [];
  let line = 1;
  let isKeyNext = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (sign === '\n') line += 1;
    else if (sign === '{' || sign === '[') open.push(sign === '{' ? new Set() : null);
    else if (sign === '}' || sign === ']') open.pop();
    if (sign === '{' || sign === ',') isKeyNext = true;
    if (sign !== '"') continue;
    const end = endOfString(json, at);
    const keys = open.at(-1);
    if (isKeyNext && keys) {
      const key = String(JSON.parse(json.slice(at, end + 1)));
      if (keys.has(key)) found.push({ line, column: key.slice(0, maxShown), message: twice(key) });
      keys.add(key);
    }
    isKeyNext = false;
    at = end;
  }
  return found;
}

/** Letters of a key that are told as the place of a problem. */
const maxShown = 80;
const twice = (key: string) =>
  `${quoted(key)} stands already in the same object; programs take one of the two, write it once`;

/** Where a string ends that begins with a quote at `start`. */
function endOfString(json: string, start: number): number {
  let end = start + 1;
  while (json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  return end;
}
