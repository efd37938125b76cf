import { extent, mean, range } from 'd3';
import { dayNumber, yearOf } from '#lib/dataset/index.ts';
import { effectiveNumbers, enoughEvents } from './effective-number.ts';
import { visibleDifference, type WarmthLine } from './warmth-line.ts';
import { warmthSeries } from './warmth-model.ts';

/** Whole calendar years in which the line turns, by whose mean they are compared with others. */
export interface TurningSpan {
  readonly kind: 'high' | 'low';
  /** First and last year. */
  readonly years: readonly [number, number];
  /** Mean of the line over these years. */
  readonly mean: number;
}

type Span = Pick<TurningSpan, 'years' | 'mean'>;

/** More turns than this are no story that one sentence tells. */
export const maxTurns = 4;
/** Spans have three years where there are so many to compare for each of them, else two, else one. */
const [maxLength, yearsPerYear] = [3, 3] as const;

/** The days by which a span is compared: the middle of each of its months. */
export function daysOfSpan([from, to]: readonly [number, number]): number[] {
  return range(from, to + 1).flatMap((year) => range(1, 13).map((month) => dayNumber(year, month, 15)));
}

/**
 * What the line can be claimed to tell, fixed before any doubt is looked at: at most four successive turning points,
 * those between which it moves most, in order of time; each a span of one to three whole years throughout which the line
 * rests on enough events. Fewer than two where there is nothing to compare.
 */
export function turningSpans(line: WarmthLine): readonly TurningSpan[] {
  const means = yearlyMeans(line);
  const length = Math.max(1, Math.min(maxLength, Math.floor(means.size / yearsPerYear)));
  const spans = [...means.keys()].flatMap((from): Span[] => {
    const own = range(from, from + length).flatMap((year) => means.get(year) ?? []);
    return own.length < length ? [] : [{ years: [from, from + length - 1], mean: mean(own) ?? NaN }];
  });
  const windows = runsOf(turnsOf(spans)).flatMap((run) =>
    range(0, Math.max(1, run.length - maxTurns + 1)).map((n) => run.slice(n, n + maxTurns))
  );
  return windows.reduce((best, next) => (movement(next) > movement(best) ? next : best), []);
}

/** The line on those of the days `at` on which it rests on so many events: day to warmth. */
export function firmWarmth(
  { acts, options }: WarmthLine,
  at: readonly number[],
  enough = enoughEvents(options)
): ReadonlyMap<number, number> {
  const effective = effectiveNumbers(acts, options, at);
  const firm = new Set(at.filter((_, n) => (effective[n] ?? 0) >= enough));
  // The series has points on the days of acts besides.
  return new Map(
    warmthSeries(acts, options, at).flatMap(({ day, warmth }) => (firm.has(day) ? [[day, warmth] as const] : []))
  );
}

/** The mean of the line over each whole year that is drawn and throughout which it rests on so many events. */
export function yearlyMeans(line: WarmthLine, enough?: number): ReadonlyMap<number, number> {
  const { series } = line;
  const [first, last] = [series[0]?.day ?? Infinity, series.at(-1)?.day ?? -Infinity];
  if (first > last) return new Map();
  const years = range(yearOf(first), yearOf(last) + 1).filter(
    (year) => dayNumber(year) >= first && dayNumber(year, 12, 31) <= last
  );
  const months = years.map((year) => [year, daysOfSpan([year, year])] as const);
  const warmth = firmWarmth(
    line,
    months.flatMap(([, days]) => days),
    enough
  );
  return new Map(
    months.flatMap(([year, days]) => {
      const firm = days.flatMap((day) => warmth.get(day) ?? []);
      return firm.length === days.length ? [[year, mean(firm) ?? NaN] as const] : [];
    })
  );
}

/**
 * Warm and cold spans by turns that share no year; between two of them the line nowhere goes back by `minMove` or more.
 * Of several that are much alike, the first.
 */
function turnsOf(spans: readonly Span[]): TurningSpan[] {
  const [low = 0, high = 0] = extent(spans, (span) => span.mean);
  const minMove = Math.max(0.5, (high - low) / 8);
  const turns: TurningSpan[] = [];
  let leg: Span[] = [];
  const close = (kind: TurningSpan['kind']) => {
    const sign = kind === 'high' ? 1 : -1;
    const free = leg.filter(({ years }) => years[0] > (turns.at(-1)?.years[1] ?? Number.NEGATIVE_INFINITY));
    const best = Math.max(...free.map((span) => span.mean * sign));
    const like = free.find(
      (span, n) =>
        span.mean * sign > best - minMove / 2 &&
        [free[n - 1], free[n + 1]].every((other) => !other || other.mean * sign <= span.mean * sign)
    );
    if (like) turns.push({ kind, ...like });
  };
  let kind: TurningSpan['kind'] | undefined;
  for (const span of spans) {
    const [least, most] = extent(leg, (each) => each.mean);
    const falls: boolean = most !== undefined && most - span.mean >= minMove && kind !== 'low';
    const rises: boolean = least !== undefined && span.mean - least >= minMove && kind !== 'high';
    if (falls || rises) {
      close(falls ? 'high' : 'low');
      kind = falls ? 'low' : 'high';
      const at = leg.findLastIndex(({ mean }) => mean === (falls ? most : least));
      leg = leg.slice(at + 1);
    }
    leg.push(span);
  }
  if (kind) close(kind);
  return turns;
}

/** Turns by runs in which each differs from the one before as its kind says, so far that it is seen. */
function runsOf(turns: readonly TurningSpan[]): TurningSpan[][] {
  const runs: TurningSpan[][] = [];
  for (const turn of turns) {
    const before = runs.at(-1)?.at(-1);
    const rise = before ? turn.mean - before.mean : 0;
    if (before && (turn.kind === 'high' ? rise : -rise) > visibleDifference) runs.at(-1)?.push(turn);
    else runs.push([turn]);
  }
  return runs;
}

const movement = (run: readonly TurningSpan[]) =>
  run.slice(1).reduce((sum, span, n) => sum + Math.abs(span.mean - (run[n]?.mean ?? span.mean)), 0);
