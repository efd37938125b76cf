import { max, min } from 'd3';
import type { Point } from '../placement/index.ts';
import type { Places } from './network-places.ts';
import type { NodePlace } from './node-place.ts';

/** Where ties of a narrow plot run past rows: between its bars and all that stands between these, in pixels. */
export interface Gutters {
  readonly left: number;
  readonly right: number;
  /** Whether a line up or down, of a tie of these two, meets no shape and no name of others from height to height. */
  readonly isFree: (x: number, from: number, to: number, ends: readonly NodePlace[]) => boolean;
}

/** Less is no room for a tie beside a bar, in pixels. */
const minRoom = 6;

/** The gutters of a plot whose names stand between its bars; null where there is no room for them. */
export function guttersOf({ nodes, airy }: Pick<Places, 'nodes' | 'airy'>): Gutters | null {
  if (airy) return null;
  const all = [...nodes.values()];
  const points = all.filter(({ bar }) => !bar);
  const edge = (column: NodePlace['column']) => all.filter((place) => place.bar && place.column === column);
  const [left, right] = [
    [max(edge('left'), ({ port }) => port.right) ?? 0, min(points, ({ port }) => port.left) ?? 0],
    [max(points, ({ port }) => port.right) ?? 0, min(edge('right'), ({ port }) => port.left) ?? 0]
  ] as const;
  if (left[1] - left[0] < minRoom || right[1] - right[0] < minRoom) return null;
  return {
    left: (left[0] + left[1]) / 2,
    right: (Math.max(right[0], right[1] - (left[1] - left[0])) + right[1]) / 2,
    isFree: (x, from, to, ends) =>
      !all.some((place) => {
        if (ends.includes(place)) return false;
        const { bar, port, label } = place;
        // Of a bar, which stands beside all, its name.
        const { left, right } = bar ? label : port;
        const above = bar ? label.top : Math.min(port.top, label.top);
        const below = bar ? label.bottom : Math.max(port.bottom, label.bottom);
        return left < x && x < right && above < Math.max(from, to) && below > Math.min(from, to);
      })
  };
}

/** Radius of a corner, in pixels. */
const corner = 5;

/** From point to point across and down, its corners rounded. */
export function roundedPath([from, ...rest]: readonly [Point, ...Point[]]): string {
  let at = from;
  const parts = rest.map((to, n) => {
    const next = rest[n + 1];
    const radius = next ? Math.min(corner, distance(at, to) / 2, distance(to, next) / 2) : 0;
    const [before, after] = [toward(to, at, radius), next ? toward(to, next, radius) : to];
    at = to;
    return `L${before.x} ${before.y}${radius > 0 ? `Q${to.x} ${to.y} ${after.x} ${after.y}` : ''}`;
  });
  return `M${from.x} ${from.y}${parts.join('')}`;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
function toward(from: Point, to: Point, length: number): Point {
  const share = distance(from, to) === 0 ? 0 : length / distance(from, to);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
