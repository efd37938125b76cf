import { extent, max, min, nice } from 'd3';
import { yearOf, type Measure, type MeasuredValue } from '#lib/dataset/index.ts';
import { clampDay, type TimeDomain } from '../time-scale.ts';

export interface OutsideValue extends MeasuredValue {
  /** It rests on fewer observations than its source trusts. */
  readonly isWeak: boolean;
}

/** What was measured within a period, in order of time. */
export const valuesWithin = ({ values, few }: Measure, [first, last]: TimeDomain): OutsideValue[] =>
  values
    .filter((value) => value.last >= first && value.first <= last)
    .map((value) => ({ ...value, isWeak: few !== null && value.n !== null && value.n < few }));

/** From the lowest to the highest value that it can have; where it has no such, around what was measured. */
export function boundsOf({ low, high, values }: Measure): readonly [number, number] {
  const [least = 0, most = 1] = extent(values, ({ value }) => value);
  const [from, to] = nice(low ?? least, Math.max(high ?? most, (low ?? least) + 1e-9), 4);
  return [low ?? from, high ?? to];
}

/** Values between which nothing is missing: no more than a day lies from one to the next. */
export function runsOf(values: readonly OutsideValue[]): OutsideValue[][] {
  const runs: OutsideValue[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run && value.first - (run.at(-1)?.last ?? NaN) <= 1) run.push(value);
    else runs.push([value]);
  }
  return runs;
}

/** Whole years without any value between the first and the last that have one. */
export function missingYears(values: readonly MeasuredValue[]): number[] {
  const years = new Set(values.flatMap(({ first, last }) => [yearOf(first), yearOf(last)]));
  const [from, to] = [min(years) ?? 0, max(years) ?? -1];
  return Array.from({ length: to - from + 1 }, (_, n) => from + n).filter((year) => !years.has(year));
}

/**
 * The day at which a value is drawn: the middle of what it was measured in, so far as that is in view and both sides were
 * there.
 */
export function measuredDay(
  { first, last }: MeasuredValue,
  { domain, begin }: { readonly domain: TimeDomain; readonly begin: number }
): number {
  const from = last >= begin ? Math.max(first, begin) : first;
  return (clampDay(from, domain) + clampDay(last, domain)) / 2;
}
