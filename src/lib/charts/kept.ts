/**
 * Keeps of a list what is equal to an item of the list before, by id, so that a drawing on a page is changed only where
 * something changed. Items are plain data. Where nothing is drawn twice, as on the server, lists pass as they are.
 */
export function keptItems<T extends { readonly id: string }>(): (items: readonly T[]) => readonly T[] {
  if (import.meta.env.SSR) return (items) => items;
  let before = new Map<string, { readonly text: string; readonly item: T }>();
  return (items) => {
    const now = new Map(items.map((item) => {
      const text = JSON.stringify(item);
      const known = before.get(item.id);
      return [item.id, known?.text === text ? known : { text, item }] as const;
    }));
    before = now;
    return [...now.values()].map(({ item }) => item);
  };
}
