/** So many characters of a value show which it is, on one line. */
const maxShown = 80;

/** A value from outside, which may be of any length, as a sentence can hold it: in quotes, escaped, and cut short. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > maxShown ? `${value.slice(0, maxShown)}…` : value);
}
