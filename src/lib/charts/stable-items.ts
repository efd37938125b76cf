import isEqual from 'fast-deep-equal';

/**
 * Keeps of a list what is equal to an item of the list before, by id, so that a drawing on a page is changed only where
 * something changed. Items are plain data. Where nothing is drawn twice, as on the server, lists pass as they are.
 */
export function stableItems<T extends { readonly id: string }>(): (items: readonly T[]) => readonly T[] {
  if (import.meta.env.SSR) return (items) => items;
  let before: ReadonlyMap<string, T> = new Map();
  return (items) => {
    const stable = items.map((item) => {
      const known = before.get(item.id);
      return known !== undefined && isEqual(known, item) ? known : item;
    });
    before = new Map(stable.map((item) => [item.id, item]));
    return stable;
  };
}
