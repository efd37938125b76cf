/** What can be remembered: anything but `undefined`, which stands for what is not known yet. */
export type Remembered = object | string | number | boolean | null;

type Key = string | number;

/**
 * Remembers what a pure function gives for one text or number. `max` bounds how many results are held; without it the
 * keys must come from a closed list, as languages and scales do. For two arguments, let it give another such function:
 * `memoize((language) => memoizeWeak((date) => …))`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function memoize<K extends Key, R extends Remembered>(
  compute: (key: K) => R,
  max = Number.POSITIVE_INFINITY
): (key: K) => R {
  const results = boundedMap<R>(max);
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}

/** The same for any arguments that `keyOf` tells apart: calls of one key must have one result. */
/* @__NO_SIDE_EFFECTS__ */
export function memoizeBy<A extends readonly unknown[], R extends Remembered>(
  keyOf: (...args: A) => Key,
  compute: (...args: A) => R,
  max: number
): (...args: A) => R {
  const results = boundedMap<R>(max);
  return (...args) => {
    const key = keyOf(...args);
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(...args);
    results.set(key, result);
    return result;
  };
}

/**
 * A map of at most `max` entries, 2 or more, in two generations: when the younger holds half of them, the elder is
 * forgotten, and what is asked for afterwards moves to the younger. So what is in use stays, and no order of use has to
 * be kept.
 */
function boundedMap<R extends Remembered>(max: number) {
  const half = Math.floor(max / 2);
  let younger = new Map<Key, R>();
  let elder = new Map<Key, R>();
  const set = (key: Key, result: R) => {
    if (younger.size >= half) {
      elder = younger;
      younger = new Map();
    }
    younger.set(key, result);
  };
  const get = (key: Key): R | undefined => {
    const young = younger.get(key);
    if (young !== undefined) return young;
    const old = elder.get(key);
    if (old !== undefined) set(key, old);
    return old;
  };
  return { get, set };
}
