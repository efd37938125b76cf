import { bisector } from 'd3';
import type { LinePoint } from '#lib/analysis/index.ts';

/** A part of the line that rests on enough events throughout, or nowhere. */
export interface LinePiece {
  readonly weak: boolean;
  readonly series: readonly LinePoint[];
}

/**
 * Cuts a line where it comes to rest on fewer than `enough` events, and where it no longer does. A piece ends where the
 * next begins, and the step of that day belongs to the next.
 */
export function linePieces(series: readonly LinePoint[], enough: number): LinePiece[] {
  const pieces: { weak: boolean; series: LinePoint[] }[] = [];
  for (const point of series) {
    const weak = point.effective < enough;
    const last = pieces.at(-1);
    if (last?.weak === weak) last.series.push(point);
    else {
      const arrival = { ...point, warmth: point.before };
      last?.series.push(arrival);
      pieces.push({ weak, series: last ? [arrival, point] : [point] });
    }
  }
  return pieces;
}

/** The line from one day to another, where it reaches as far; its ends as high as it is between the points beside them. */
export function seriesWithin(series: readonly LinePoint[], first: number, last: number): LinePoint[] {
  const next = dayBisector.left(series, first);
  const end = dayBisector.left(series, last);
  const begin = series[next]?.day === first ? [] : endAt(series[next - 1], series[next], first);
  return [...begin, ...series.slice(next, end), ...endAt(series[end - 1], series[end], last)];
}

const dayBisector = bisector(({ day }: LinePoint) => day);

function endAt(before: LinePoint | undefined, after: LinePoint | undefined, day: number): LinePoint[] {
  if (!before || !after) return [];
  const share = (day - before.day) / (after.day - before.day);
  const warmth = before.warmth + (after.before - before.warmth) * share;
  return [{ day, before: warmth, warmth, effective: before.effective }];
}
