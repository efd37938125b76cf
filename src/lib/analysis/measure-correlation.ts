import { group, mean } from 'd3';
import { yearOf, type Measure } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { rankCorrelation, type RankCorrelation } from './rank-correlation.ts';
import { yearlyMeans } from './turning-spans.ts';
import type { WarmthLine } from './warmth-line.ts';

/**
 * How a measure from outside and the line go up and down together, year by year: of whole years that are drawn, whose
 * line rests on any event at all, and in which something was measured. `years` is how many these are; `correlation` is
 * null where they are too few.
 */
export interface MeasureCorrelation {
  readonly years: number;
  readonly correlation: RankCorrelation | null;
}

/** Compares a measure with a line. What a year was measured in several times has its mean. */
export const measureCorrelation = memoizeWeak((line: WarmthLine) =>
  memoizeWeak((measure: Measure): MeasureCorrelation => {
    const byYear = group(measure.values, ({ first }) => yearOf(first));
    const pairs = [...yearlyMeans(line, 0)].flatMap(([year, warmth]): [number, number][] => {
      const measured = mean(byYear.get(year) ?? [], ({ value }) => value);
      return measured === undefined ? [] : [[warmth, measured]];
    });
    return { years: pairs.length, correlation: rankCorrelation(pairs) };
  })
);
