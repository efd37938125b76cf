/** A rectangle in pixels of the plot. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box lies within another. */
export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Whether a point lies inside a box. */
export const contains = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean =>
  x > left && x < right && y > top && y < bottom;

/** A box with so many pixels more on each side. */
export const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by
});

/** The point of a box nearest to a point. */
export const nearest = ({ left, right, top, bottom }: Box, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, left), right),
  y: Math.min(Math.max(y, top), bottom)
});

/** Whether a straight line passes through a box (Liang and Barsky 1984). */
export function crosses(from: Point, to: Point, { left, top, right, bottom }: Box): boolean {
  // Most lines are nowhere near most boxes.
  if (
    (from.x <= left && to.x <= left) ||
    (from.x >= right && to.x >= right) ||
    (from.y <= top && to.y <= top) ||
    (from.y >= bottom && to.y >= bottom)
  )
    return false;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const x0 = dx === 0 ? 0 : (left - from.x) / dx;
  const x1 = dx === 0 ? 1 : (right - from.x) / dx;
  const y0 = dy === 0 ? 0 : (top - from.y) / dy;
  const y1 = dy === 0 ? 1 : (bottom - from.y) / dy;
  return Math.max(0, Math.min(x0, x1), Math.min(y0, y1)) < Math.min(1, Math.max(x0, x1), Math.max(y0, y1));
}

/** Whether two straight lines cross, their ends apart. */
export function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
