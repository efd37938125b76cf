import { sum } from 'd3';
import { overlap, type Box } from '../../placement/index.ts';
import type { NamePlace } from './name-places.ts';
import { isSpan, type Placing, type Tying } from './placing.ts';
import { meets } from './tie-curve.ts';

/** What it costs a name to meet what it should not, a broad or thin tie of its own, or to seem one with another name. */
const costs = { hit: 100, ownSpan: 40, ownTie: 3, near: 12 } as const;
/** Names of two nodes that are nearer than this, one above the other, are read as one, in pixels. */
const apart = 8;
/** Beyond the edge of the plot is worse than on another name. */
const outsideHits = 3;
/** How near to a name a tie of others may come, in pixels. */
const clear = 1;

/**
 * How often a name lies on a shape or a name of others, on a tie that is not its own, on what is written on a tie, or
 * outside of the plot.
 */
export function hitsOf(
  one: Placing,
  { box }: NamePlace,
  placings: readonly Placing[],
  ties: readonly Tying[],
  room: Box
): number {
  let hits = 0;
  for (const other of placings) {
    if (other === one) continue;
    if (overlap(box, around(other))) hits += 1;
    if (other.name && overlap(box, other.name.box)) hits += 1;
  }
  for (const { ends, line, half, label } of ties) {
    if (!ends.includes(one) && meets(line, box, half + clear)) hits += 1;
    if (label && overlap(box, label)) hits += 1;
  }
  const isInside = box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
  return isInside ? hits : hits + outsideHits;
}

/** A name of another ends so far to the left or right of a shape, or that would seem to be its own, in pixels. */
const besideShape = 2;
const around = ({ shape: { left, right, top, bottom }, air }: Placing): Box => ({
  left: left - besideShape,
  right: right + besideShape,
  top: top - air,
  bottom: bottom + air
});

/** Gives a name the best of its places, and says whether that is another than before. */
export function placeName(one: Placing, placings: readonly Placing[], ties: readonly Tying[], room: Box): boolean {
  const before = one.name;
  let best = Number.POSITIVE_INFINITY;
  for (const [n, option] of one.options.entries()) {
    const own = sum(ties, (tie) =>
      tie.ends.includes(one) && meets(tie.line, option.box, tie.half) ? (isSpan(tie) ? costs.ownSpan : costs.ownTie) : 0
    );
    if (own + n >= best) continue;
    const { left, right, top, bottom } = option.box;
    const airy = { left, right, top: top - apart, bottom: bottom + apart };
    const near = sum(placings, ({ name }) => (name && name !== before && overlap(airy, name.box) ? costs.near : 0));
    const cost = costs.hit * hitsOf(one, option, placings, ties, room) + own + n + near;
    if (cost >= best) continue;
    best = cost;
    one.name = option;
  }
  return one.name !== before;
}
