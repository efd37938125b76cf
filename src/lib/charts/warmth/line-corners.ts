import { greatest, group, least } from 'd3';
import type { Point } from '../placement/index.ts';
import type { WarmthFigure } from './warmth-figure.ts';

/** So narrow a strip of the plot shows no more than four corners, in pixels. */
const strip = 0.5;

/**
 * The corners of the line, in pixels. Both heights of a day stand at one place: the line jumps on the day of an event.
 * Of more corners than can be seen, those are left by which the line looks the same. Of a plot that shows one day,
 * `dayWidth` is the width: there the line comes from the left as warm as before, and leaves as warm as after.
 */
export function cornersOf(
  series: WarmthFigure['series'],
  { x, y, dayWidth }: { x: (day: number) => number; y: (score: number) => number; dayWidth?: number | undefined }
): Point[] {
  const [first] = series;
  if (dayWidth !== undefined && first) {
    const middle = x(first.day);
    const after = series.at(-1)?.warmth ?? first.warmth;
    return [
      { x: 0, y: y(first.before) },
      { x: middle, y: y(first.before) },
      { x: middle, y: y(after) },
      { x: dayWidth, y: y(after) }
    ];
  }
  const corners = series.flatMap(({ day, before, warmth }, n): Point[] =>
    n === 0 || before === warmth
      ? [{ x: x(day), y: y(warmth) }]
      : [
          { x: x(day), y: y(before) },
          { x: x(day), y: y(warmth) }
        ]
  );
  const width = (corners.at(-1)?.x ?? 0) - (corners[0]?.x ?? 0);
  return corners.length * strip <= 4 * width ? corners : seen(corners);
}

/** The first, highest, lowest and last corner of each strip: M4 (Jugel, Jerzak, Hackenbroich and Markl 2014). */
function seen(corners: readonly Point[]): Point[] {
  const heightOf = ({ y }: Point) => y;
  return [...group(corners, ({ x }) => Math.floor(x / strip)).values()].flatMap((inside) => {
    const shown = new Set([inside[0], least(inside, heightOf), greatest(inside, heightOf), inside.at(-1)]);
    return inside.filter((corner) => shown.has(corner));
  });
}
