/**
 * Remembers what was made of a key, up to `most` keys, then begins anew: a drawing asks for nearly the same ones as the
 * drawing before.
 */
export function remembered<V extends object | string | number>(
  most: number
): (key: string | number, make: () => V) => V {
  const known = new Map<string | number, V>();
  return (key, make) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make();
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
