/** A rectangle in pixels of the plot. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
export interface Point { readonly x: number; readonly y: number }

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box lies within another. */
export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** The point of a box nearest to a point. */
export const nearest = ({ left, right, top, bottom }: Box, { x, y }: Point): Point => ({ x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) });

/** Whether a straight line passes through a box (Liang and Barsky 1984). */
export function crosses(from: Point, to: Point, { left, top, right, bottom }: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, change, low, high] of [[from.x, to.x - from.x, left, right], [from.y, to.y - from.y, top, bottom]] as const) {
    if (change === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [a, b] = [(low - start) / change, (high - start) / change];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave;
}

/** Whether two straight lines cross, their ends apart. */
export function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
