import { closest, distance } from 'fastest-levenshtein';

/** Says that `value` is not one of `allowed`, with the nearest right value or the whole short list. */
export function notAllowed(value: string, what: string, allowed: readonly string[]): string {
  const near = closest(value, [...allowed]);
  // An empty table leaves nothing to be near to.
  const close = value !== '' && allowed.length > 0 && distance(value, near) <= Math.max(2, value.length / 3);
  const hint = close
    ? `; did you mean ${near}?`
    : allowed.length > 0 && allowed.length <= 12
      ? `; allowed: ${allowed.join(', ')}`
      : '';
  return `${JSON.stringify(value)} is no ${what}${hint}`;
}
