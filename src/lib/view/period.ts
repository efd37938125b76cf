import { extent } from 'd3';
import { dayNumber, daysOf, isOfMeasuresAlone, yearOf, type Dataset } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { maxYearsBeyond } from './bounds.ts';
import type { View } from './view.ts';

/** First and last day of the view's period, in days since 1970; null where it is open. */
export function periodOf({ from, to }: View): { first: number | null; last: number | null } {
  const day = (text: string, month: number, dayOfMonth: number) => {
    const [y = 0, m = month, d = dayOfMonth] = text.split('-').map(Number);
    return text === '' ? null : dayNumber(y, m, d);
  };
  return { first: day(from, 1, 1), last: day(to, 12, 31) };
}

/** The first and the last year of events. */
const yearsOf = memoizeWeak((events: Dataset['events']): readonly [number, number] => {
  const { first, last } = daysOf(events);
  return [yearOf(first), yearOf(last)];
});

/** The first and the last year of what was measured elsewhere. */
const yearsMeasured = memoizeWeak((measures: Dataset['measures']): readonly [number, number] => {
  const [first = 0, last = first] = extent(
    measures.flatMap(({ values }) => values).flatMap((value) => [value.first, value.last])
  );
  return [yearOf(first), yearOf(last)];
});

/** The first and the last year of which a record tells: of its events, or where it has none of what was measured. */
const yearsTold = (dataset: Dataset): readonly [number, number] =>
  isOfMeasuresAlone(dataset)
    ? yearsMeasured(dataset.measures)
    : dataset.events.length === 0
      ? [yearOf(dataset.dyad.begin), yearOf(dataset.dyad.begin)]
      : yearsOf(dataset.events);

/** First and last day of the whole years of which a record tells, in days since 1970: no line goes beyond. */
export function recordDays(dataset: Dataset): readonly [number, number] {
  const [from, to] = yearsTold(dataset);
  return [dayNumber(from), dayNumber(to, 12, 31)];
}

/**
 * First and last day that a chart of this view covers, in days since 1970: the period, or whole years from the first
 * event of the data to the last, whatever the other filters are, so that charts of two choices can be compared.
 */
export function domainOf(dataset: Dataset, view: View): [number, number] {
  const { first, last } = periodOf(view);
  const [from, to] = yearsTold(dataset);
  const within = (day: number) =>
    Math.min(Math.max(day, dayNumber(from - maxYearsBeyond)), dayNumber(to + maxYearsBeyond, 12, 31));
  // Of an open period before or after the data, the year in which it ends or begins.
  const begin = within(first ?? dayNumber(last === null ? from : Math.min(from, yearOf(last))));
  return [begin, Math.max(begin, within(last ?? dayNumber(Math.max(to, yearOf(begin)), 12, 31)))];
}
