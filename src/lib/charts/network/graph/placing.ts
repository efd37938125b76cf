import type { NetworkEdge, NetworkNode } from '#lib/analysis/index.ts';
import type { Box, Point } from '../../placement/index.ts';
import type { NamePlace } from './name-places.ts';
import type { Line, TieCurve } from './tie-curve.ts';

/** A node at its place, while its name is being placed. */
export interface Placing {
  readonly node: NetworkNode;
  x: number;
  y: number;
  /** Half across its shape, with all of its events. */
  readonly radius: number;
  shape: Box;
  /** How near above or below it a name of another may be, in pixels: nearer ones would seem to be its own. */
  readonly air: number;
  /** Where its name may stand, the best place first. */
  options: readonly NamePlace[];
  /** Null where it has no room on a slide. */
  name: NamePlace | null;
}

/** A tie between two nodes, while its way is being found. */
export interface Tying {
  readonly edge: NetworkEdge;
  readonly ends: readonly [Placing, Placing];
  /** Half of its breadth. */
  readonly half: number;
  /** What is written on it where there is room, in pixels across; 0 where nothing is. */
  readonly written: number;
  /** Whether it goes no way but the straight one. */
  readonly isStraight: boolean;
  /** Whether it ends, at either end, where a name does that stands between its node and the other. */
  readonly isPorted: readonly [boolean, boolean];
  /** The end to which it comes level, if any, and whether only where it cannot go straight. */
  readonly level: { readonly end: Placing; readonly late: boolean } | null;
  curve: TieCurve;
  line: Line;
  label: Box | null;
}

/** Between a name and the end of a tie, in pixels. */
const portGap = 4;

/** From where to where a tie goes: from node to node, or from the end of a name. */
export function endsOf({ ends: [a, b], isPorted }: Pick<Tying, 'ends' | 'isPorted'>): readonly [Point, Point] {
  return [isPorted[0] ? portOf(a, b) : a, isPorted[1] ? portOf(b, a) : b];
}

function portOf({ x, y, name }: Placing, other: Point): Point {
  if (name?.anchor === 'start' && other.x > name.box.right) return { x: name.box.right + portGap, y };
  if (name?.anchor === 'end' && other.x < name.box.left) return { x: name.box.left - portGap, y };
  return { x, y };
}

/** Whether it is of acts between two states. */
export const isSpan = ({ edge }: Pick<Tying, 'edge'>): boolean => edge.kind === 'act';
