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
