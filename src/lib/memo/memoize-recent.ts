import type { Remembered } from './memoize.ts';

/**
 * Remembers the last `max` results of a pure function, the one used longest ago forgotten first. Arguments are the same
 * if they are identical, or lists or records of identical parts: a selection made anew from the same events is.
 */
/* @__NO_SIDE_EFFECTS__ */
export function memoizeRecent<A extends readonly unknown[], R extends Remembered>(
  compute: (...args: A) => R,
  max: number
): (...args: A) => R {
  const calls: { readonly args: A; readonly result: R }[] = [];
  return (...args) => {
    const at = calls.findIndex(
      (call) => call.args.length === args.length && call.args.every((arg, n) => sameParts(arg, args[n]))
    );
    const [call = { args, result: compute(...args) }] = at < 0 ? [] : calls.splice(at, 1);
    calls.unshift(call);
    calls.splice(max);
    return call.result;
  };
}

function sameParts(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((part, n) => Object.is(part, b[n]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
