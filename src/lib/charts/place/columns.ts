import type { Box, Point } from './box';

/** What a line spans in each column of pixels. */
export type Columns = ReadonlyMap<number, { readonly low: number; readonly high: number }>;

/** The columns of a line given by its corners in order of x. */
export function columnsOf(line: readonly Point[]): Columns {
  const columns = new Map<number, { low: number; high: number }>();
  const reach = (column: number, y: number) => {
    const known = columns.get(column);
    columns.set(column, known ? { low: Math.min(known.low, y), high: Math.max(known.high, y) } : { low: y, high: y });
  };
  line.forEach((to, n) => {
    const from = line[n - 1] ?? to;
    const at = (x: number) => (to.x === from.x ? to.y : from.y + (to.y - from.y) * Math.min(Math.max((x - from.x) / (to.x - from.x), 0), 1));
    for (let column = Math.floor(from.x); column <= Math.floor(to.x); column += 1) {
      reach(column, at(column));
      reach(column, at(column + 1));
    }
    reach(Math.floor(from.x), from.y);
  });
  return columns;
}

/** Whether a box covers a part of the line. */
export function isCovered(columns: Columns, { left, right, top, bottom }: Box): boolean {
  for (let column = Math.floor(left); column <= Math.floor(right); column += 1) {
    const spanned = columns.get(column);
    if (spanned && spanned.low < bottom && spanned.high > top) return true;
  }
  return false;
}

/** Whether a straight line passes through the line. */
export function isCut(columns: Columns, [from, to]: readonly [Point, Point]): boolean {
  const [start, end] = from.x < to.x ? [from, to] : [to, from];
  const slope = end.x === start.x ? 0 : (end.y - start.y) / (end.x - start.x);
  for (let column = Math.ceil(start.x); column < Math.floor(end.x); column += 1) {
    const spanned = columns.get(column);
    const y = start.y + slope * (column - start.x);
    if (spanned && spanned.low - 1 < y && y < spanned.high + 1) return true;
  }
  return false;
}
