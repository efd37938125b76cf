/** What stands in a row by its middle, and is so broad. */
interface Placed {
  readonly middle: number;
  readonly width: number;
}

/** Those that touch their neighbours pushed apart, each as little as it takes and both alike; all in order of place. */
export function spread<T extends Placed>(items: readonly T[]): T[] {
  const middles = items.map(({ middle }) => middle);
  // A push may bring two others together: as many rounds as there are items settle all.
  items.forEach(() => {
    items.slice(1).forEach((item, before) => {
      const [left, right] = [middles[before] ?? 0, middles[before + 1] ?? 0];
      const excess = ((items[before]?.width ?? 0) + item.width) / 2 - (right - left);
      if (excess <= 0) return;
      middles[before] = left - excess / 2;
      middles[before + 1] = right + excess / 2;
    });
  });
  return items.map((item, n) => ({ ...item, middle: middles[n] ?? item.middle }));
}
