import type { Box, Point } from './box.ts';

/**
 * What a line spans in each column of pixels, from column `first` on; the low above the high where it spans nothing.
 */
export interface LineExtent {
  readonly first: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The columns of a line given by its corners in order of x. */
export function lineExtent(line: readonly Point[]): LineExtent {
  const first = Math.floor(line[0]?.x ?? 0);
  const count = Math.floor(line.at(-1)?.x ?? 0) - first + 1;
  const [low, high] = [
    new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
  ];
  const reach = (column: number, y: number) => {
    low[column - first] = Math.min(low[column - first] ?? y, y);
    high[column - first] = Math.max(high[column - first] ?? y, y);
  };
  line.forEach((to, n) => {
    const from = line[n - 1] ?? to;
    const [begin, end] = [Math.floor(from.x), Math.floor(to.x)];
    reach(begin, from.y);
    reach(end, to.y);
    for (let column = begin + 1; column <= end; column += 1) {
      const y = from.y + ((to.y - from.y) * (column - from.x)) / (to.x - from.x);
      reach(column - 1, y);
      reach(column, y);
    }
  });
  return { first, low, high };
}

/** Whether a box covers a part of the line. */
export function isCovered({ first, low, high }: LineExtent, { left, right, top, bottom }: Box): boolean {
  const end = Math.min(Math.floor(right) - first, low.length - 1);
  for (let at = Math.max(Math.floor(left) - first, 0); at <= end; at += 1)
    if ((low[at] ?? NaN) < bottom && (high[at] ?? NaN) > top) return true;
  return false;
}

/** Whether a straight line passes through the line. */
export function isCut({ first, low, high }: LineExtent, from: Point, to: Point): boolean {
  const start = from.x < to.x ? from : to;
  const end = start === from ? to : from;
  const slope = end.x === start.x ? 0 : (end.y - start.y) / (end.x - start.x);
  for (let column = Math.ceil(start.x); column < Math.floor(end.x); column += 1) {
    const y = start.y + slope * (column - start.x);
    if ((low[column - first] ?? NaN) - 1 < y && y < (high[column - first] ?? NaN) + 1) return true;
  }
  return false;
}
