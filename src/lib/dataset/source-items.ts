/**
 * Whether an item stands in the numbered list of the source, as 21; claims in its prose have a letter before, as n1.
 */
export function isNumbered(item: string): boolean {
  return /^\d+$/.test(item);
}
