/**
 * A pure function that remembers its last `size` results, the one used longest ago forgotten first. Arguments are the
 * same if they are identical, or lists or records of identical parts: a selection made anew from the same events is.
 */
export function recent<A extends readonly unknown[], R>(size: number, compute: (...args: A) => R): (...args: A) => R {
  const calls: { readonly args: A; readonly result: R }[] = [];
  return (...args) => {
    const at = calls.findIndex(
      (call) => call.args.length === args.length && call.args.every((arg, n) => sameParts(arg, args[n]))
    );
    const [call = { args, result: compute(...args) }] = at < 0 ? [] : calls.splice(at, 1);
    calls.unshift(call);
    calls.splice(size);
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
