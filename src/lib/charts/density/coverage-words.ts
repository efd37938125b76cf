import { durationInWords, message } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { DensityBar } from './density-figure.ts';

const monthsAYear = 12;

/** How long the covered part of a bin is: in years to one decimal, in months or in days; never as long as the bin. */
export function durationCovered({ firstYear, lastYear, coverage: { span, years } }: Covered): Duration {
  const months = years * monthsAYear;
  // A common year is a little shorter than the mean one.
  const isYear = lastYear > firstYear && Math.round(months) === monthsAYear;
  if (isYear || years >= 1)
    return {
      value: Math.max(1, Math.min(Math.round(years * 10) / 10, lastYear - firstYear + 1 - 0.1)),
      unit: 'year'
    };
  return months >= 1
    ? { value: Math.min(Math.round(months), monthsAYear - 1), unit: 'month' }
    : { value: span === null ? 0 : span[1] - span[0] + 1, unit: 'day' };
}

type Duration = Parameters<typeof durationInWords>[1];
type Covered = Pick<DensityBar, 'firstYear' | 'lastYear' | 'coverage'>;

/** How much of a bin is covered: "2.4 years", else why nothing is, "before Pakistan existed"; empty where it is whole. */
export function coverageInWords(lang: Language, bin: Covered, early: string): string {
  const { isWhole, span, cutBy } = bin.coverage;
  if (isWhole) return '';
  return span === null
    ? message(lang, `density.cut.${cutBy[0] ?? 'outsidePeriod'}`, { early })
    : durationInWords(lang, durationCovered(bin), 'long');
}

/** A run of bins, as one reads it in a sentence: "the 1950s and 1960s", "1950–59". */
export type RunName = (first: DensityBar, last: DensityBar) => string;

/** Which bins are only partly covered, and how long that part is; empty where none is. */
export const partlyInWords = (lang: Language, columns: readonly DensityBar[], nameOf: RunName): string =>
  partlyCoveredRuns(columns)
    .map(({ first, last }) =>
      message(lang, 'density.partly.bins', { bins: nameOf(first, last), covered: first.covered })
    )
    .join(', ');

/** The columns that are not whole, in order; those one after another of which nothing is covered, alike, as one run. */
export function partlyCoveredRuns(columns: readonly DensityBar[]): { first: DensityBar; last: DensityBar }[] {
  const runs: { first: DensityBar; last: DensityBar }[] = [];
  columns.forEach((column, n) => {
    if (column.coverage.isWhole) return;
    const run = runs.at(-1);
    const isMore = run?.last === columns[n - 1] && column.coverage.span === null;
    if (run && isMore && run.last.coverage.span === null && run.last.covered === column.covered) run.last = column;
    else runs.push({ first: column, last: column });
  });
  return runs;
}
