import { dayNumber } from '#lib/dataset/index.ts';
import { daysAYear } from './warmth-model.ts';

/** First and last day, both included, in days since 1970. */
export type Days = readonly [first: number, last: number];

/** What can cut a bin short: the period asked for, the first or last event of the record, that not both states exist. */
export const cuts = ['beforeBoth', 'beforeRecord', 'afterRecord', 'outsidePeriod'] as const;
export type Cut = (typeof cuts)[number];

/** How much of a bin of years can hold events at all. */
export interface BinCoverage {
  /** The days of it that can; null where none of them can. */
  readonly span: Days | null;
  /** How long they are, in years. */
  readonly years: number;
  /** Whether they are all of its days: only such bins may be compared. */
  readonly isWhole: boolean;
  /** What takes days away from it. */
  readonly cutBy: readonly Cut[];
}

/** How much of the years from `firstYear` to `lastYear` lies within the period and the record, and after `begin`. */
export function binCoverage(
  { firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number },
  { period, record, begin }: { readonly period: Days; readonly record: Days; readonly begin: number }
): BinCoverage {
  const [first, last] = [dayNumber(firstYear), dayNumber(lastYear, 12, 31)];
  const from = Math.max(first, period[0], record[0], begin);
  const to = Math.min(last, period[1], record[1]);
  const cut: Record<Cut, boolean> = {
    beforeBoth: begin > first,
    beforeRecord: record[0] > first,
    afterRecord: record[1] < last,
    outsidePeriod: period[0] > first || period[1] < last
  };
  return {
    span: from <= to ? [from, to] : null,
    years: Math.max(0, to - from + 1) / daysAYear,
    isWhole: from === first && to === last,
    cutBy: cuts.filter((each) => cut[each])
  };
}
