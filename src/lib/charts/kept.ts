/**
 * Keeps of a list what is equal to an item of the list before, by id, so that a drawing on a page is changed only where
 * something changed. Items are plain data. Where nothing is drawn twice, as on the server, lists pass as they are.
 */
export function keptItems<T extends { readonly id: string }>(): (items: readonly T[]) => readonly T[] {
  if (import.meta.env.SSR) return (items) => items;
  let before: ReadonlyMap<string, T> = new Map();
  return (items) => {
    const kept = items.map((item) => {
      const known = before.get(item.id);
      return known !== undefined && isEqual(known, item) ? known : item;
    });
    before = new Map(kept.map((item) => [item.id, item]));
    return kept;
  };
}

/** Whether two values of plain data say the same. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((part, n) => isEqual(part, b[n]));
  const [parts, others] = [Object.entries(a), new Map(Object.entries(b))];
  return parts.length === others.size && parts.every(([key, value]) => others.has(key) && isEqual(value, others.get(key)));
}
