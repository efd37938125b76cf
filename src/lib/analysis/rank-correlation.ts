import { mean, quantileSorted, randomLcg, range, rank } from 'd3';

/** How alike two measures go up and down, from -1 to 1, and within which bounds. */
export interface RankCorrelation {
  /** Spearman's. */
  readonly rho: number;
  /** Between these are 95 of 100 draws of blocks. */
  readonly low: number;
  readonly high: number;
  /** How many years both were measured in. */
  readonly years: number;
}

/**
 * Years of one block: as long as either measure remembers, since with years drawn one by one what each keeps of the year
 * before would be taken for agreement, and the bounds would come out too narrow. They are too narrow all the same: of lines
 * that keep nine tenths of the year before and have nothing to do with one another they leave none out in 12 to 18 of
 * 100, not in 5 (67 years); blocks of 5, 12, 16 and 22 years do worse.
 */
export const blockYears = 8;
/** So often blocks are drawn; the seed makes the draws the same each time. */
const [draws, seed] = [2000, 1947];
/** Fewer years than these make no interval: it would rest on two blocks. */
export const minYears = 3 * blockYears;
const interval = [0.025, 0.975] as const;

/**
 * Spearman's rank correlation of two measures by year, with the interval of a moving block bootstrap (Künsch 1989).
 * `pairs` are in order of time, one a year; years that one of the measures lacks are left out, not filled. Null where
 * there are too few, or where one of the measures is the same in all of them.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): RankCorrelation | null {
  const years = pairs.length;
  if (years < minYears) return null;
  const rho = spearman(pairs);
  if (Number.isNaN(rho)) return null;
  const random = randomLcg(seed);
  const begins = years - blockYears + 1;
  const drawn = range(draws)
    .map(() => {
      const blocks = range(Math.ceil(years / blockYears)).flatMap(() => {
        const begin = Math.floor(random() * begins);
        return pairs.slice(begin, begin + blockYears);
      });
      return spearman(blocks.slice(0, years));
    })
    // A draw in which one of them stands still says nothing of how they go together.
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const [low, high] = interval.map((share) => quantileSorted(drawn, share) ?? NaN);
  return { rho, low: low ?? NaN, high: high ?? NaN, years };
}

/** Of equal values each has the mean of their ranks. NaN where one of the two does not vary. */
function spearman(pairs: readonly (readonly [number, number])[]): number {
  const [a, b] = [meanRanks(pairs.map(([one]) => one)), meanRanks(pairs.map(([, other]) => other))];
  const middle = (pairs.length - 1) / 2;
  let [both, first, second] = [0, 0, 0];
  for (const [n, one] of a.entries()) {
    const [da, db] = [one - middle, (b[n] ?? NaN) - middle];
    both += da * db;
    first += da * da;
    second += db * db;
  }
  return both / Math.sqrt(first * second);
}

function meanRanks(values: readonly number[]): number[] {
  const lowest = rank(values);
  const sharing = new Map<number, number[]>();
  for (const place of lowest)
    sharing.set(place, [...(sharing.get(place) ?? []), place + (sharing.get(place)?.length ?? 0)]);
  return Array.from(lowest, (place) => mean(sharing.get(place) ?? []) ?? NaN);
}
