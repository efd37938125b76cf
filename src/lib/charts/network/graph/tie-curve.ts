import { memoizeWeak } from '#lib/memo/index.ts';
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

/** The part of a curve from one share of its way to another. */
function partOf(curve: TieCurve, first: number, last: number): TieCurve {
  const { from, control, to } = curve;
  // De Casteljau's point of both shares is where the tangents of the part meet.
  const meeting = (axis: 'x' | 'y') =>
    (1 - first) * (1 - last) * from[axis] +
    (first * (1 - last) + last * (1 - first)) * control[axis] +
    first * last * to[axis];
  return { from: pointOn(curve, first), control: { x: meeting('x'), y: meeting('y') }, to: pointOn(curve, last) };
}

/** How many places of a curve are tried for its ends at a box. */
const steps = 200;

/** A curve without what lies in a box, so broad to each side: cut across its way, not along the edges of the box. */
export function curvesBeside(curve: TieCurve, { left, right, top, bottom }: Box, half: number): TieCurve[] {
  const within = Array.from({ length: steps + 1 }, (_, n) => n).filter((n) => {
    const { x, y } = pointOn(curve, n / steps);
    return x > left - half && x < right + half && y > top - half && y < bottom + half;
  });
  const [first, last] = [within[0], within.at(-1)];
  if (first === undefined || last === undefined) return [curve];
  return [
    ...(first > 0 ? [partOf(curve, 0, first / steps)] : []),
    ...(last < steps ? [partOf(curve, last / steps, 1)] : [])
  ];
}

/** A line of points, their coordinates apart: thousands are tried, and none needs an object for each point. */
export interface Line {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** In which all of it lies. */
  readonly box: Box;
}

/** Points along a curve, near enough to one another that no name lies between two. */
export function lineOf({ from, control, to }: TieCurve): Line {
  const length = Math.hypot(control.x - from.x, control.y - from.y) + Math.hypot(to.x - control.x, to.y - control.y);
  const count = Math.max(4, Math.ceil(length / 7));
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let n = 0; n <= count; n += 1) {
    const share = n / count;
    const rest = 1 - share;
    const [a, b, c] = [rest * rest, 2 * rest * share, share * share];
    xs.push(a * from.x + b * control.x + c * to.x);
    ys.push(a * from.y + b * control.y + c * to.y);
  }
  return {
    xs,
    ys,
    box: {
      left: Math.min(from.x, control.x, to.x),
      right: Math.max(from.x, control.x, to.x),
      top: Math.min(from.y, control.y, to.y),
      bottom: Math.max(from.y, control.y, to.y)
    }
  };
}

/** Whether a line, so broad to each side, meets a box. */
export function meets({ xs, ys, box }: Line, { left, right, top, bottom }: Box, half: number): boolean {
  const [l, r, t, b] = [left - half, right + half, top - half, bottom + half];
  if (box.left > r || box.right < l || box.top > b || box.bottom < t) return false;
  for (let n = 0; n < xs.length; n += 1) {
    const [x = NaN, y = NaN] = [xs[n], ys[n]];
    if (x > l && x < r && y > t && y < b) return true;
  }
  return false;
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
const piecesOf = memoizeWeak(({ xs, ys }: Line): readonly (readonly [Point, Point])[] => {
  const corners = xs
    .map((x, n) => ({ x, y: ys[n] ?? NaN }))
    .slice(2, -2)
    .filter((_, n, { length }) => n % piece === 0 || n === length - 1);
  return corners.slice(1).flatMap((to, n) => {
    const from = corners[n];
    return from ? [[from, to] as const] : [];
  });
});
const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
const cross = (p: Point, q: Point, r: Point, s: Point) =>
  turn(p, q, r) * turn(p, q, s) < 0 && turn(r, s, p) * turn(r, s, q) < 0;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** As the path of a drawing. */
export const curvePath = ({ from, control, to }: TieCurve): string =>
  `M${rounded(from.x)} ${rounded(from.y)}Q${rounded(control.x)} ${rounded(control.y)} ${rounded(to.x)} ${rounded(to.y)}`;
