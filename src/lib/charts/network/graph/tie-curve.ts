import type { Box, Point } from '../../placement/index.ts';

/** A tie as a curve of one bend, in pixels. */
export interface TieCurve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** A curve from point to point, drawn toward what stands aside by `bend` of its length after a share of its way. */
export function bentCurve(from: Point, to: Point, bend: number, share = 0.5): TieCurve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return {
    from,
    to,
    control: { x: from.x + share * dx - 2 * bend * dy, y: from.y + share * dy + 2 * bend * dx }
  };
}

/** A curve that comes level to `to`, after a share of the way across. */
export const levelCurve = (from: Point, to: Point, share: number): TieCurve => ({
  from,
  to,
  control: { x: from.x + share * (to.x - from.x), y: to.y }
});

/** Where a curve is after a share of its way. */
export function pointOn({ from, control, to }: TieCurve, share: number): Point {
  const rest = 1 - share;
  const along = (axis: 'x' | 'y') =>
    rest * rest * from[axis] + 2 * rest * share * control[axis] + share * share * to[axis];
  return { x: along('x'), y: along('y') };
}

/** A line of points, and the box in which they lie. */
export interface Line {
  readonly points: readonly Point[];
  readonly box: Box;
}

/** Points along a curve, near enough to one another that no name lies between two. */
export function lineOf(curve: TieCurve): Line {
  const { from, control, to } = curve;
  const length = Math.hypot(control.x - from.x, control.y - from.y) + Math.hypot(to.x - control.x, to.y - control.y);
  const count = Math.max(4, Math.ceil(length / 7));
  const [xs, ys] = [
    [from.x, control.x, to.x],
    [from.y, control.y, to.y]
  ];
  return {
    points: Array.from({ length: count + 1 }, (_, n) => pointOn(curve, n / count)),
    box: { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  };
}

/** Whether a line, so broad to each side, meets a box. */
export function meets(line: Line, { left, right, top, bottom }: Box, half: number): boolean {
  const [l, r, t, b] = [left - half, right + half, top - half, bottom + half];
  const { box } = line;
  if (box.left > r || box.right < l || box.top > b || box.bottom < t) return false;
  return line.points.some(({ x, y }) => x > l && x < r && y > t && y < b);
}

/** How often two lines cross, by pieces of several points. */
export function crossings(one: Line, other: Line): number {
  const apart =
    one.box.left > other.box.right ||
    other.box.left > one.box.right ||
    one.box.top > other.box.bottom ||
    other.box.top > one.box.bottom;
  if (apart) return 0;
  const [a, b] = [piecesOf(one), piecesOf(other)];
  let count = 0;
  for (const [p, q] of a) for (const [r, s] of b) if (cross(p, q, r, s)) count += 1;
  return count;
}

/** So many points make a piece. */
const piece = 6;
/** The pieces of a line but for its ends, where those of one node meet. */
function piecesOf({ points }: Line): [Point, Point][] {
  const corners = points.slice(2, -2).filter((_, n, { length }) => n % piece === 0 || n === length - 1);
  return corners.slice(1).flatMap((to, n) => {
    const from = corners[n];
    return from ? [[from, to] as [Point, Point]] : [];
  });
}
const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
const cross = (p: Point, q: Point, r: Point, s: Point) =>
  turn(p, q, r) * turn(p, q, s) < 0 && turn(r, s, p) * turn(r, s, q) < 0;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** As the path of a drawing. */
export const curvePath = ({ from, control, to }: TieCurve): string =>
  `M${rounded(from.x)} ${rounded(from.y)}Q${rounded(control.x)} ${rounded(control.y)} ${rounded(to.x)} ${rounded(to.y)}`;
