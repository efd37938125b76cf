import { range } from 'd3';
import { yearOf } from '#lib/dataset/index.ts';
import type { Scale } from '#lib/view/index.ts';
import { areMeasuredAlike, type ComparedRecord } from './compared-record.ts';
import { sweepDraws } from './draws-sweep.ts';
import { evidenceOf } from './evidence.ts';
import { bandDraws, type DrawSet } from './monte-carlo-draws.ts';
import { pairedDraws } from './paired-draws.ts';
import { rescaled } from './score.ts';
import { daysOfSpan, yearlyMeans } from './turning-spans.ts';
import { bandRanker } from './warmth-band.ts';
import type { WarmthLine } from './warmth-line.ts';
import type { WarmthOptions } from './warmth-model.ts';

/** A mean over a year, and between what it lies in four fifths of the draws; in points of the scale. */
export interface YearReading {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What the lines are in one year of the common time. */
export interface ComparedYear {
  readonly year: number;
  /** By line; null of one that does not have the whole year. */
  readonly lines: readonly (YearReading | null)[];
  /** The first line less the second; null where there are not two measured alike, or not both have the year. */
  readonly difference: YearReading | null;
}

/** The mean of the line over each of these years of the common time, in each draw, in the order of the record’s draws. */
export function yearsInDraws(
  { dataset, line, origin }: ComparedRecord,
  years: readonly number[],
  draws: DrawSet,
  { scale, model, halflife }: { readonly scale: Scale } & Pick<WarmthOptions, 'model' | 'halflife'>
): readonly Float64Array[] {
  const { begin, end, countEarly } = line.options;
  const days = years.map((year) => daysOfSpan([year + origin, year + origin]));
  const owner = days.flatMap((own, n) => own.map(() => n));
  const means = years.map(() => new Float64Array(draws.count));
  const evidence = evidenceOf(dataset, rescaled(dataset, line.scores, scale), draws);
  sweepDraws(line.remembered, evidence, { model, halflife, begin, end, countEarly }, days.flat(), (drawn, _, n) => {
    const year = owner[n] ?? 0;
    const sums = means[year];
    if (sums) drawn.add(sums, 1 / (days[year]?.length ?? 1));
  });
  return means;
}

/** What the lines are in each year of the common time that any of them has whole, in order. */
export function comparedYears(records: readonly ComparedRecord[]): ComparedYear[] {
  const means = records.map(({ line, origin }) => shifted(restingMeans(line), origin));
  const all = means.flatMap((own) => [...own.keys()]);
  if (all.length === 0) return [];
  const years = range(Math.min(...all), Math.max(...all) + 1);
  const drawn = records.map((record, n) => {
    const own = years.filter((year) => means[n]?.has(year));
    const found = yearsInDraws(record, own, bandDraws, { ...record.line.options, scale: record.line.scale });
    return new Map(own.map((year, at) => [year, found[at] ?? none]));
  });
  const areTwo = records.length === 2 && areMeasuredAlike(records);
  const orders = records.map(({ dataset }) => pairedDraws(dataset, bandDraws));
  return years.map((year) => {
    const [first, second] = records.map((_, n) => drawn[n]?.get(year));
    const [one, other] = means.map((own) => own.get(year));
    const difference =
      areTwo && first && second && one !== undefined && other !== undefined
        ? readingOf(
            one - other,
            first.map((_, k) => (first[orders[0]?.[k] ?? 0] ?? NaN) - (second[orders[1]?.[k] ?? 0] ?? NaN))
          )
        : null;
    return {
      year,
      difference,
      lines: records.map((_, n) => {
        const [mean, draws] = [means[n]?.get(year), drawn[n]?.get(year)];
        return mean === undefined || !draws ? null : readingOf(mean, draws);
      })
    };
  });
}

/** Yearly means from the year of the first act on: before, a line rests on nothing. */
function restingMeans(line: WarmthLine): ReadonlyMap<number, number> {
  const first = yearOf(line.acts[0]?.day ?? Infinity);
  return new Map([...yearlyMeans(line, 0)].filter(([year]) => year >= first));
}

const none = new Float64Array();

/** Yearly means by the year of the common time. */
export const yearsOfLine = ({ line, origin }: ComparedRecord): ReadonlyMap<number, number> =>
  shifted(yearlyMeans(line), origin);

const shifted = (means: ReturnType<typeof yearlyMeans>, origin: number) =>
  new Map([...means].map(([year, mean]) => [year - origin, mean]));

function readingOf(mean: number, draws: Float64Array): YearReading {
  const { count } = bandDraws;
  const [low, high] = bandRanker(count)(draws);
  return { mean, low, high };
}
