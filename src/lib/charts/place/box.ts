/** A rectangle in pixels of the plot. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
export interface Point { readonly x: number; readonly y: number }

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box lies within another. */
export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Whether a point lies inside a box. */
export const contains = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean => x > left && x < right && y > top && y < bottom;

/** A box with so many pixels more on each side. */
export const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({ left: left - by, right: right + by, top: top - by, bottom: bottom + by });

/** The point of a box nearest to a point. */
export const nearest = ({ left, right, top, bottom }: Box, { x, y }: Point): Point => ({ x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) });

/** Whether a straight line passes through a box (Liang and Barsky 1984). */
export function crosses(from: Point, to: Point, { left, top, right, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if ((dx === 0 && (from.x <= left || from.x >= right)) || (dy === 0 && (from.y <= top || from.y >= bottom))) return false;
  const across = dx === 0 ? [0, 1] as const : [(left - from.x) / dx, (right - from.x) / dx] as const;
  const upright = dy === 0 ? [0, 1] as const : [(top - from.y) / dy, (bottom - from.y) / dy] as const;
  const enter = Math.max(0, Math.min(...across), Math.min(...upright));
  const leave = Math.min(1, Math.max(...across), Math.max(...upright));
  return enter < leave;
}

/** Whether two straight lines cross, their ends apart. */
export function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
