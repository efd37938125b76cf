import { contains, crosses, grown, linesCross, nearest, overlap, within, type Box, type Point } from './box';
import { columnsOf, isCovered, isCut } from './columns';

/** A label to be placed: its size in pixels, what its leader leads to, and on which side it would rather stand. */
export interface LabelWish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly anchor: Point;
  readonly side: 'above' | 'below';
  /** Looked for everywhere in the plot, not only near its anchor. */
  readonly must: boolean;
  /** Its size where it is cut short, if it must be shown and does not fit in full. */
  readonly short: { readonly width: number; readonly height: number };
}

type Leader = readonly [Point, Point];
export interface PlacedLabel { readonly id: string; readonly box: Box; readonly leader: Leader; readonly cut: boolean }

/** What labels keep clear of: `taken` always, the line where they can, the rest as far as it is cheap. */
export interface Surroundings {
  readonly bounds: Box;
  readonly taken: readonly Box[];
  /** Corners in order of x. */
  readonly line: readonly Point[];
  /** Thin things, such as a grid, with how much farther off a label may stand to keep clear of each, in pixels. */
  readonly avoided: readonly { readonly box: Box; readonly cost: number }[];
  /** How many labels at most besides those that must be shown. */
  readonly most: number;
}

const distances = [14, 22, 32, 44, 58, 74, 92, 112, 136, 164, 196] as const;
/** How much farther off a label may stand to be on its own side, in pixels. */
const sideWorth = 26;
/** How much farther off a label may stand so that its leader passes through nothing taken, in pixels. */
const clearWorth = 120;
/** Into how many places across and down the whole plot is searched. */
const searchSteps = 28;
/** Between a label and its leader, and between the leader and what it leads to. */
const leaderGap = 2;
const anchorGap = 5;
/** Between a label and another, or another's leader. */
const labelGap = 5;

/**
 * Places labels one after another, the first ones best: each at the cheapest place where it covers no label, no leader,
 * nothing taken and not the line, and where its leader passes through no label and no other leader. A label without such a place is left out; one that must be shown may then cover the line, stand anywhere, or be cut short.
 * Nothing is left to chance: the same wishes give the same places.
 */
export function placeLabels(wishes: readonly LabelWish[], surroundings: Surroundings): PlacedLabel[] {
  const { bounds, taken, line, avoided, most } = surroundings;
  const columns = columnsOf(line);
  const placed: PlacedLabel[] = [];
  const find = (wish: LabelWish): Candidate | undefined => {
    const isFree = ({ box }: Candidate) => {
      if (!within(box, bounds) || taken.some((other) => overlap(box, other))) return false;
      const kept = grown(box, labelGap);
      if (placed.some((other) => overlap(kept, other.box) || crosses(...other.leader, kept))) return false;
      const leader = leaderOf(box, wish.anchor);
      return placed.every((other) => !crosses(...leader, grown(other.box, labelGap)) && !linesCross(...leader, ...other.leader));
    };
    const costOf = ({ box, cost }: Candidate) => {
      const leader = leaderOf(box, wish.anchor);
      const isClear = taken.every((other) => contains(other, wish.anchor) || !crosses(...leader, other)) && !isCut(columns, leader);
      return avoided.reduce((sum, other) => sum + (overlap(box, other.box) ? other.cost : 0), cost + (isClear ? 0 : clearWorth));
    };
    const near = placesNear(wish).filter(isFree);
    return cheapest(near.filter(({ box }) => !isCovered(columns, box)), costOf)
      ?? (wish.must ? cheapest(near, costOf) ?? placesEverywhere(wish, bounds).find(isFree) : undefined);
  };
  let others = 0;
  for (const wish of wishes) {
    if (!wish.must && others >= most) continue;
    const full = find(wish);
    const found = full ?? (wish.must ? find({ ...wish, ...wish.short }) : undefined);
    if (!found) continue;
    placed.push({ id: wish.id, box: found.box, leader: leaderOf(found.box, wish.anchor), cut: !full });
    if (!wish.must) others += 1;
  }
  return placed;
}

interface Candidate { readonly box: Box; readonly cost: number }

/** The candidate of the least cost, the first of equals; `costOf` is at least a candidate's own cost. */
function cheapest(candidates: readonly Candidate[], costOf: (candidate: Candidate) => number): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly cost: number } | undefined;
  for (const candidate of candidates) {
    if (best && candidate.cost >= best.cost) break;
    const cost = costOf(candidate);
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  return best?.candidate;
}

/** Places around the anchor, the cheapest first: farther off costs more, and so does the other side. */
function placesNear({ width, height, anchor: { x, y }, side }: LabelWish): Candidate[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return distances.flatMap((distance) => {
    const starts = [-width / 2, -8, 8 - width, distance / 2, -distance / 2 - width];
    return [
      ...starts.map((start, n) => ({ box: at(x + start, y - distance - height), cost: distance + n * 2 + (side === 'above' ? 0 : sideWorth) })),
      ...starts.map((start, n) => ({ box: at(x + start, y + distance), cost: distance + n * 2 + (side === 'below' ? 0 : sideWorth) })),
      ...[x + distance, x - distance - width].map((left) => ({ box: at(left, y - height / 2), cost: distance + sideWorth / 2 }))
    ];
  }).sort((a, b) => a.cost - b.cost);
}

/** Places spread evenly over the whole plot, the nearest first. */
function placesEverywhere({ width, height, anchor }: LabelWish, { left, right, top, bottom }: Box): Candidate[] {
  const spread = (from: number, to: number) => (to < from ? [] : Array.from({ length: searchSteps + 1 }, (_, n) => from + ((to - from) * n) / searchSteps));
  return spread(left, right - width).flatMap((x) => spread(top, bottom - height).map((y) => {
    const box = { left: x, top: y, right: x + width, bottom: y + height };
    const near = nearest(box, anchor);
    return { box, cost: Math.hypot(near.x - anchor.x, near.y - anchor.y) };
  })).filter(({ cost }) => cost >= anchorGap).sort((a, b) => a.cost - b.cost);
}

/** From the nearest point of a label to just before what it names. */
function leaderOf(box: Box, anchor: Point): Leader {
  const from = nearest({ left: box.left - leaderGap, right: box.right + leaderGap, top: box.top - leaderGap, bottom: box.bottom + leaderGap }, anchor);
  const length = Math.hypot(anchor.x - from.x, anchor.y - from.y);
  const kept = length === 0 ? 0 : Math.max(0, (length - anchorGap) / length);
  return [from, { x: from.x + (anchor.x - from.x) * kept, y: from.y + (anchor.y - from.y) * kept }];
}
