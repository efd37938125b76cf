import { randomLcg, randomNormal, range } from 'd3';
import { describe, expect, it } from 'vitest';
import { blockYears, rankCorrelation } from './rank-correlation.ts';

/** A measure that remembers: each year nine tenths of the year before, and chance. */
function remembering(seed: number, years: number): number[] {
  const chance = randomNormal.source(randomLcg(seed))();
  let value = 0;
  return range(years).map(() => (value = 0.9 * value + chance()));
}

describe('the rank correlation of two measures by year', () => {
  it('is Spearman’s, of ranks alone, with the mean rank of equal values', () => {
    const rising = range(40).map((n) => [n, n ** 3] as const);
    expect(rankCorrelation(rising)?.rho).toBeCloseTo(1, 12);
    expect(rankCorrelation(rising.map(([a, b]) => [a, -b] as const))?.rho).toBeCloseTo(-1, 12);
    // By hand: ranks 0.5, 0.5, 2, 3 and 0, 1, 2.5, 2.5, eight times over, have the correlation of the four.
    const tied = (
      [
        [1, 1],
        [1, 2],
        [2, 5],
        [3, 5]
      ] as const
    ).flatMap((pair) => range(8).map(() => pair));
    const [a, b] = [
      [0.5, 0.5, 2, 3],
      [0, 1, 2.5, 2.5]
    ].map((ranks) => ranks.map((rank) => rank - 1.5));
    const sum = (x: number[] = [], y: number[] = []) => x.reduce((all, each, n) => all + each * (y[n] ?? 0), 0);
    expect(rankCorrelation(tied)?.rho).toBeCloseTo(sum(a, b) / Math.sqrt(sum(a, a) * sum(b, b)), 12);
  });

  it('has an interval that holds it, and the same each time', () => {
    const pairs = remembering(1, 60).map((a, n) => [a, a + (n % 7)] as const);
    const found = rankCorrelation(pairs);
    expect(found).toEqual(rankCorrelation(pairs));
    expect(found?.low).toBeLessThan(found?.rho ?? NaN);
    expect(found?.high).toBeGreaterThan(found?.rho ?? NaN);
    expect(found?.years).toBe(60);
  });

  it('of measures that remember and have nothing to do with each other, seldom leaves out none', () => {
    const runs = range(20).map((seed) => {
      const [a, b] = [remembering(2 * seed + 1, 67), remembering(2 * seed + 2, 67)];
      return rankCorrelation(a.map((value, n) => [value, b[n] ?? NaN] as const));
    });
    const sure = runs.filter((found) => found && (found.low > 0 || found.high < 0)).length;
    expect(sure).toBeLessThan(7);
  });

  it('is none of too few years, nor of a measure that stands still', () => {
    expect(rankCorrelation(range(3 * blockYears - 1).map((n) => [n, n]))).toBeNull();
    expect(rankCorrelation(range(60).map((n) => [n, 5]))).toBeNull();
  });
});
