import type { BandPoint } from '#lib/analysis/index.ts';

/** A band between two values: where an edge of it goes beyond, it is cut off there, neither sooner nor later. */
export function bandWithin(band: readonly BandPoint[], low: number, high: number): BandPoint[] {
  const cut = (value: number) => Math.min(high, Math.max(low, value));
  return band.flatMap((point, n) => {
    const before = band[n - 1];
    const crossings = before ? crossingShares(before, point, [low, high]) : [];
    return [...crossings.map((share) => between(before ?? point, point, share)), point].map((each) => ({
      ...each,
      low: cut(each.low),
      high: cut(each.high)
    }));
  });
}

/** How far on the way from one point to the next an edge of the band crosses one of the values, in order. */
function crossingShares(from: BandPoint, to: BandPoint, values: readonly number[]): number[] {
  return (['low', 'high'] as const)
    .flatMap((edge) => values.map((value) => (value - from[edge]) / (to[edge] - from[edge])))
    .filter((share) => share > 0 && share < 1)
    .sort((a, b) => a - b);
}

const between = (from: BandPoint, to: BandPoint, share: number): BandPoint => ({
  day: from.day + (to.day - from.day) * share,
  low: from.low + (to.low - from.low) * share,
  high: from.high + (to.high - from.high) * share
});
