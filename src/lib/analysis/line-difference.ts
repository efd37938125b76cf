import { dayNumber } from '#lib/dataset/index.ts';
import { areMeasuredAlike, type ComparedRecord } from './compared-record.ts';
import { sweepDraws } from './draws-sweep.ts';
import { effectiveNumbers } from './effective-number.ts';
import { evidenceOf } from './evidence.ts';
import { bandDraws } from './monte-carlo-draws.ts';
import { pairedDraws } from './paired-draws.ts';
import { bandRanker, type BandPoint } from './warmth-band.ts';
import type { LinePoint } from './warmth-line.ts';
import { warmthSeries } from './warmth-model.ts';

/** How much warmer one line is than another, in points of the scale, and its band; by days of the common time. */
export interface LineDifference {
  /** Its `effective` is that of the line which rests on less. */
  readonly series: readonly LinePoint[];
  readonly band: readonly BandPoint[];
}

/** By how many days the common time is behind the calendar of a record: nothing where they are the same. */
export const daysBehind = ({ origin }: Pick<ComparedRecord, 'origin'>): number =>
  origin === 0 ? 0 : dayNumber(origin) - commonStart;

/** The first day of year 0 of a common time that is not the calendar’s. */
export const commonStart = 0;

/**
 * The first line less the second over the days that both have, at every point of either. In each draw of the band a draw
 * of the one record is held beside one of the other, by chance. Nothing where no one scale measures both: points of one
 * are none of another.
 */
export function lineDifference(first: ComparedRecord, second: ComparedRecord): LineDifference {
  const records = [first, second] as const;
  if (!areMeasuredAlike(records)) return { series: [], band: [] };
  const spans = records.map(({ line: { series }, ...record }) => {
    const behind = daysBehind(record);
    return [(series[0]?.day ?? Infinity) - behind, (series.at(-1)?.day ?? -Infinity) - behind] as const;
  });
  const [from, to] = [Math.max(...spans.map(([day]) => day)), Math.min(...spans.map(([, day]) => day))];
  const days = [
    ...new Set([
      from,
      to,
      ...records.flatMap((record) => record.line.series.map(({ day }) => day - daysBehind(record)))
    ])
  ]
    .filter((day) => day >= from && day <= to)
    .sort((a, b) => a - b);
  if (from > to) return { series: [], band: [] };
  const [one, other] = records.map((record) => pointsOn(record, days));
  const series = days.flatMap((day, n): LinePoint[] => {
    const [a, b] = [one?.[n], other?.[n]];
    return a && b
      ? [
          {
            day,
            before: a.before - b.before,
            warmth: a.warmth - b.warmth,
            effective: Math.min(a.effective, b.effective)
          }
        ]
      : [];
  });
  return { series, band: bandOf(records, days) };
}

/** The line of a record on days of the common time. */
function pointsOn(record: ComparedRecord, days: readonly number[]): LinePoint[] {
  const { acts, options } = record.line;
  const behind = daysBehind(record);
  const own = days.map((day) => day + behind);
  const effective = effectiveNumbers(acts, options, own);
  const points = new Map(warmthSeries(acts, options, own).map((point) => [point.day, point]));
  return own.flatMap((day, n): LinePoint[] => {
    const point = points.get(day);
    return point ? [{ ...point, effective: effective[n] ?? 0 }] : [];
  });
}

function bandOf(records: readonly [ComparedRecord, ComparedRecord], days: readonly number[]): BandPoint[] {
  const { count } = bandDraws;
  const [ones, others] = records.map((record) => drawsOn(record, days));
  const ranked = bandRanker(count);
  const difference = new Float64Array(count);
  return days.map((day, n) => {
    const [a, b] = [ones?.[n], others?.[n]];
    for (let draw = 0; draw < count; draw += 1) difference[draw] = (a?.[draw] ?? NaN) - (b?.[draw] ?? NaN);
    const [low, high] = ranked(difference);
    return { day, low, high };
  });
}

/** The warmth of a record in all draws, in the order in which they are held beside those of others, on each day. */
function drawsOn(record: ComparedRecord, days: readonly number[]): readonly Float64Array[] {
  const { dataset, line } = record;
  const behind = daysBehind(record);
  const order = pairedDraws(dataset, bandDraws);
  const warmth = new Float64Array(bandDraws.count);
  const drawn: Float64Array[] = [];
  sweepDraws(
    line.remembered,
    evidenceOf(dataset, line.scores, bandDraws),
    line.options,
    days.map((day) => day + behind),
    (draws) => {
      draws.read(warmth);
      drawn.push(Float64Array.from(order, (draw) => warmth[draw] ?? NaN));
    }
  );
  return drawn;
}
