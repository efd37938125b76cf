import { max, min } from 'd3';
import type { NetworkEdge } from '#lib/analysis/index.ts';
import type { Point } from '../placement/index.ts';
import type { Places } from './network-places.ts';
import type { NodePlace } from './node-place.ts';

/** Where ties of a narrow plot run past rows: between its bars and all that stands between these, in pixels. */
export interface Gutters {
  readonly left: number;
  readonly right: number;
  /** How far to each side of their middle there is room. */
  readonly room: number;
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
    room: (left[1] - left[0]) / 2,
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

/** A tie that takes a gutter: on which side, and from which height to which. */
export interface GutterRun {
  readonly id: string;
  readonly kind: NetworkEdge['kind'];
  readonly ends: readonly NodePlace[];
  readonly side: 'left' | 'right';
  readonly from: number;
  readonly to: number;
}

/** How far from one another the lanes of a gutter are, and how near to its edge one may be, in pixels. */
const [lane, laneEdge] = [2, 1];
/** Which lanes ties try, the best first: those of each kind its own. */
const lanes: Readonly<Record<'party' | 'part' | 'others', readonly number[]>> = {
  party: [1, 2, 0, -1, -2],
  part: [0, -1, 1, -2, 2],
  others: [-1, -2, 0, 1, 2]
};

/**
 * The lane of each tie in its gutter, from its middle in pixels: two ties in one would seem to be a third. Where there are
 * not enough, those share one that have an end in common.
 */
export function gutterLanes(runs: readonly GutterRun[], { room }: Pick<Gutters, 'room'>): ReadonlyMap<string, number> {
  const found = new Map<GutterRun, number>();
  const length = ({ from, to }: GutterRun) => Math.abs(to - from);
  for (const run of [...runs].sort((a, b) => length(b) - length(a))) {
    const beside = [...found].filter(([other]) => other.side === run.side && meet(other, run));
    const allowed = lanes[run.kind === 'party' || run.kind === 'part' ? run.kind : 'others']
      .map((n) => n * lane)
      .filter((at) => Math.abs(at) <= room - laneEdge);
    const isIn = (at: number) => beside.filter(([, lane]) => lane === at).map(([other]) => other);
    const own =
      allowed.find((at) => isIn(at).length === 0) ??
      allowed.find((at) => isIn(at).every(({ ends }) => ends.some((end) => run.ends.includes(end)))) ??
      allowed[0] ??
      0;
    found.set(run, own);
  }
  return new Map([...found].map(([{ id }, at]) => [id, at]));
}

const meet = (a: GutterRun, b: GutterRun) =>
  Math.min(a.from, a.to) <= Math.max(b.from, b.to) && Math.max(a.from, a.to) >= Math.min(b.from, b.to);

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
