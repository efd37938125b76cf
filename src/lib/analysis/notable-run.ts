/** From which share of all events on a run of bins is worth a title. */
const minShare = 1 / 3;

/** What is asked of a bin: how many events it holds, and whether all its days can hold events. */
interface CountedBin {
  readonly count: number;
  readonly isWhole: boolean;
}

/**
 * First and last index of the smallest run of adjacent whole bins that holds a third of all events or more, and each of
 * which holds more than any bin outside of it, whole or not; null where there is none, or where it would take more than
 * half of the whole bins and still not hold all events.
 */
export function notableRun(bins: readonly CountedBin[]): readonly [first: number, last: number] | null {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const whole = bins.filter(({ isWhole }) => isWhole).length;
  const byCount = bins.map((bin, index) => ({ ...bin, index })).sort((a, b) => b.count - a.count);
  let held = 0;
  for (const [n, bin] of byCount.entries()) {
    if (!bin.isWhole || bin.count === 0) return null;
    held += bin.count;
    if (n + 1 > whole / 2 && held < total) return null;
    if (held < total * minShare || bin.count === byCount[n + 1]?.count) continue;
    const indexes = byCount.slice(0, n + 1).map(({ index }) => index);
    const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
    if (last - first === n) return [first, last];
  }
  return null;
}
