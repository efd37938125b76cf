import type { Remembered } from './memoize.ts';

/**
 * Remembers what a pure function gives for an object that never changes, told by its identity, for as long as the object
 * is there. More arguments: a function that gives such a function.
 */
/* @__NO_SIDE_EFFECTS__ */
export function memoizeWeak<T extends object, R extends Remembered>(compute: (thing: T) => R): (thing: T) => R {
  const results = new WeakMap<T, R>();
  return (thing) => {
    const known = results.get(thing);
    if (known !== undefined) return known;
    const result = compute(thing);
    results.set(thing, result);
    return result;
  };
}
