import { actingSides, yearOf, type Dataset } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { recordDays } from './period.ts';

/** A period by its first and last year, as a query names them. */
export interface Years {
  readonly from: string;
  readonly to: string;
}

/** A relationship that can be compared, and by what its record can be held beside itself. */
export interface Comparable {
  readonly id: string;
  /** Whether its rows state scores by a scale of their own. */
  readonly hasOwnScale: boolean;
  /** Whether any event tells which of the two sides did it: else both directions are the same line. */
  readonly hasDirections: boolean;
  /** The two halves of the time of which it tells; null where that is too short to be cut. */
  readonly halves: readonly [Years, Years] | null;
}

/** A relationship of which nothing is known but its id: whatever is asked of it is let through. */
export const comparableNamed = (id: string): Comparable => ({
  id,
  hasOwnScale: true,
  hasDirections: true,
  halves: null
});

/** What a record can be compared by. */
export const comparableOf = memoizeWeak((dataset: Dataset): Comparable => {
  const acting = actingSides(dataset);
  return {
    id: dataset.dyad.id,
    hasOwnScale: dataset.codebook.own !== undefined,
    hasDirections: dataset.events.some((event) => acting(event).size === 1),
    halves: halvesOf(dataset)
  };
});

/** Halves of less are no periods. */
const minYears = 2;

/** From the year in which both sides exist, or the record begins, to its end; of an odd number the first has one more. */
function halvesOf(dataset: Dataset): Comparable['halves'] {
  const [first, last] = recordDays(dataset).map(yearOf);
  if (first === undefined || last === undefined || dataset.events.length === 0) return null;
  const begin = yearOf(dataset.dyad.begin);
  const from = begin > last ? first : Math.max(first, begin);
  const years = last - from + 1;
  if (years < 2 * minYears) return null;
  const middle = from + Math.ceil(years / 2);
  return [yearsFrom(from, middle - 1), yearsFrom(middle, last)];
}

const yearsFrom = (from: number, to: number): Years => ({ from: yearText(from), to: yearText(to) });
const yearText = (year: number) => String(year).padStart(4, '0');
