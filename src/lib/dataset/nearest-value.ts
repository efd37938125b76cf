import { distance } from 'fastest-levenshtein';
import { codePointName } from './characters.ts';
import { quoted } from './quoted.ts';

/** Longer texts are no mistyped names, and take long to compare. */
const maxLength = 200;
/** Fewer letters begin too much. */
const minBegun = 3;
/** A list of at most so many values is named as a whole. */
const maxListed = 12;

/**
 * The allowed value that was probably meant, without regard to case: the one with the fewest letters changed, left out
 * or put in (Levenshtein's distance; two that have changed places count as one), `undefined` where that is more than a
 * guess can mend. One that it alone begins comes first. An id may also be begun or ended only, as by one who leaves out the date of an event; that counts as
 * one letter. A number that has lost the zero it begins with, as in a spreadsheet, is the one with its zero; else all
 * numbers are near to some other, and none was more likely meant.
 */
export function nearestValue(value: string, allowed: Iterable<string>): string | undefined {
  if (value.length > maxLength) return undefined;
  const candidates = [...allowed];
  const whole = withItsZero(value, (code) => candidates.includes(code));
  if (whole !== undefined || /^[a-z]?\d+$/i.test(value)) return whole;
  const meant = value.toLowerCase();
  const begun = meant.length < minBegun ? [] : candidates.filter((each) => each.toLowerCase().startsWith(meant));
  if (begun.length === 1) return begun[0];
  const max = maxDistance(meant);
  let nearest: { readonly value?: string; readonly distance: number } = { distance: max + 1 };
  for (const candidate of candidates) {
    for (const [part, cost] of partsOf(candidate.toLowerCase())) {
      if (part.length > maxLength) continue;
      // The distance is never less than what the lengths differ by: most candidates are out at once.
      if (Math.abs(part.length - meant.length) + cost > max) continue;
      const found =
        (areSwapped(meant, part) ? 1 : distance(meant, part)) +
        cost +
        (beginOf(part) === beginOf(meant) ? 0 : otherBegin);
      if (found < nearest.distance) nearest = { value: candidate, distance: found };
    }
  }
  return nearest.value;
}

/** Of two that are as near, the one that begins alike was meant: a first letter is seldom mistyped. */
const otherBegin = 0.5;
const beginOf = (text: string) => /[^-]/.exec(text)?.[0];

/** A third of the letters, of a short word one; a single letter says nothing. */
function maxDistance({ length }: string): number {
  return length < 2 ? 0 : Math.max(1, Math.floor(length / 3));
}

/** Whether two words are the same but for two neighbouring letters that have changed places. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((_, n) => a[n] !== b[n]);
  return at >= 0 && `${a.slice(0, at)}${a[at + 1] ?? ''}${a[at] ?? ''}${a.slice(at + 2)}` === b;
}

/** A value, and its beginnings and ends of whole words, which cost one letter more. */
function* partsOf(value: string): Generator<readonly [part: string, cost: number]> {
  yield [value, 0];
  for (const { index } of value.matchAll(/[-_]/g)) {
    yield [value.slice(0, index), 1];
    yield [value.slice(index + 1), 1];
  }
}

/** The known code that a number was before a spreadsheet ate the zero it begins with: 042 of 42. */
export function withItsZero(value: string, isKnown: (code: string) => boolean): string | undefined {
  const code = `0${value}`;
  return /^\d+$/.test(value) && isKnown(code) ? code : undefined;
}

/** What other programs write where there is nothing. */
const nothing = /^(n\/?a|nan|null|none|nil|missing|unknown|[-–—.?]+)$/i;

/** Of a value that stands for none, in a cell that may be empty, what to write; nothing of any other. */
export const emptyHint = (value: string): string => (nothing.test(value.trim()) ? '; leave the cell empty' : '');

/**
 * Says that `value` is not one of `allowed`, with the nearest right value or the whole list, where that has at most
 * `most` values; else with `others`.
 */
export function notAllowed(
  value: string,
  what: string,
  allowed: readonly string[],
  { most = maxListed, others = '' }: { readonly most?: number; readonly others?: string } = {}
): string {
  const nearest = nearestValue(value, allowed);
  const hint =
    nearest !== undefined
      ? `; did you mean ${nearest}?`
      : allowed.length > 0 && allowed.length <= most
        ? `; allowed: ${allowed.join(', ')}`
        : others;
  return `${quoted(value)} is no ${what}${nearest === undefined ? '' : strangeSign(value, nearest)}${hint}`;
}

/** Names what a value holds that is no sign of ASCII, which often only looks like what was meant: "; holds U+00A0". */
export function strangeSign(value: string, meant = ''): string {
  const strange = [...value].find((sign) => sign > '~' && !meant.includes(sign));
  return strange === undefined ? '' : `; holds ${codePointName(strange)}`;
}
