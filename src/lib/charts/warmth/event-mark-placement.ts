import { clampDay, isOneDay, type TimeDomain } from '../time-scale.ts';
import type { WarmthFigure } from './warmth-figure.ts';
import type { WarmthMark } from './warmth-marks.ts';
import type { WarmthPanels } from './warmth-panels.ts';

/**
 * Where a mark stands, in pixels: its middle, its size, and the bar of its date where one is wide enough to be seen; or
 * the column of a cell in which many events are gathered.
 */
export interface PlacedMark {
  /** That of the mark. */
  readonly id: string;
  readonly mark: WarmthMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly bar: readonly [number, number] | null;
  /** As wide as its cell, as high as there are events in it, from the foot of its row; `room` is the height of the row. */
  readonly column: Readonly<Record<'left' | 'width' | 'foot' | 'height' | 'room', number>> | null;
}

/** Of a mark of one event, and of the largest: it grows with the logarithm of their number. In pixels. */
const radius = { one: 5, max: 9 } as const;
/** Thickness of the bar of an event that lasted, in pixels. */
export const barHeight = 5;
/** How far a bar must reach beyond its mark to be seen, on both sides together. */
const minBeyond = 10;
/** Between two columns, and above the highest of a row; and the height of the lowest, in pixels. */
const columnGap = { across: 1, above: 4 } as const;
const minColumn = 2;
/** How far off the middle of its row a mark stands that would lie on another, as a share of the row and in pixels. */
const dodge = { share: 0.27, max: 8 } as const;
/** Between two marks of a row, in pixels. */
const clearance = 2;

/**
 * Marks at their date, in the row of their kind; a mark of several events is larger. One that would lie on another of
 * its row stands a little above or below the middle. A date that the period cuts is drawn as far as it goes.
 */
export function placeMarks(
  { marks, domain, rows }: Pick<WarmthFigure, 'marks' | 'domain' | 'rows'>,
  x: (day: number) => number,
  panels: WarmthPanels
): PlacedMark[] {
  const most = Math.max(1, ...marks.filter(({ gathered }) => gathered).map(({ events }) => events.length));
  const step = Math.min(dodge.max, dodge.share * panels.rowHeight);
  /** In each row, how far to the right the middle, the upper and the lower places are taken. */
  const taken = new Map(rows.map((row) => [row, [0, -step, step].map((off) => ({ off, end: -Infinity }))]));
  return marks.map((mark): PlacedMark => {
    const row = rows.indexOf(mark.quad);
    const middle = panels.rows[row] ?? 0;
    const [from, to] = barOf(mark, domain, x);
    const at = x(clampDay((mark.first + mark.last) / 2, domain));
    const size = Math.min(radius.max, radius.one + 1.5 * Math.log2(mark.events.length));
    if (mark.gathered) {
      const left = x(clampDay(mark.first, domain));
      const right = x(clampDay(mark.last + 1, domain));
      const room = panels.rowHeight - columnGap.above;
      return {
        id: mark.id,
        mark,
        x: at,
        y: middle,
        radius: size,
        bar: null,
        column: {
          left,
          width: Math.max(1, right - left - columnGap.across),
          foot: middle + panels.rowHeight / 2,
          height: Math.max(minColumn, (room * mark.events.length) / most),
          room
        }
      };
    }
    const bar = isBarSeen(to - from, size) ? ([from, to] as const) : null;
    const [left, right] = [Math.min(at - size, bar?.[0] ?? at), Math.max(at + size, bar?.[1] ?? at)];
    const places = taken.get(mark.quad) ?? [];
    const place =
      places.find(({ end }) => end + clearance <= left) ??
      places.reduce((best, other) => (other.end < best.end ? other : best), places[0] ?? { off: 0, end: 0 });
    place.end = Math.max(place.end, right);
    return { id: mark.id, mark, x: at, y: middle + place.off, radius: size, bar, column: null };
  });
}

/**
 * From where to where the date of a mark reaches in a plot, in pixels. Of a plot that shows one day, which stands in its
 * middle, a date of more days covers all.
 */
export function barOf(
  { first, last }: Pick<WarmthMark, 'first' | 'last'>,
  domain: TimeDomain,
  x: (day: number) => number
): readonly [number, number] {
  if (isOneDay(domain) && first < last) return [0, 2 * x(domain[0])];
  return [x(clampDay(first, domain)), x(clampDay(last, domain))];
}

/** Whether a date this wide, in pixels, is seen beside its mark. */
export const isBarSeen = (width: number, size: number = radius.one): boolean => width >= 2 * size + minBeyond;

/** Between a highlighted mark and its ring, in pixels. */
export const ringGap = 4;
