import { crosses, linesCross, nearest, overlap, within, type Box, type Point } from './box';

/** A label to be placed: its size in pixels, what its leader leads to, and on which side it would rather stand. */
export interface LabelWish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly anchor: Point;
  readonly side: 'above' | 'below';
  /** Looked for everywhere in the plot, not only near its anchor. */
  readonly must: boolean;
}

export interface PlacedLabel { readonly id: string; readonly box: Box; readonly leader: readonly [Point, Point] }

/** What labels keep clear of: boxes always, the line where they can. */
export interface Surroundings {
  readonly bounds: Box;
  readonly taken: readonly Box[];
  readonly line: readonly Point[];
}

const distances = [14, 22, 32, 44, 58, 74, 92, 112, 136] as const;
/** How much farther off a label may stand to be on its own side, in pixels. */
const sideWorth = 26;
/** Step in which the whole plot is searched, in pixels. */
const searchStep = 12;
/** Between a label and its leader, and between the leader and what it leads to. */
const leaderGap = 2;
const anchorGap = 5;

/**
 * Places labels one after another, the first ones best: each at the nearest place where it covers no label, no leader,
 * no mark and not the line, and where its leader passes through no label and no other leader. A label without such a
 * place is left out; one that must be shown may then cover the line or send its leader through marks. Nothing is left
 * to chance: the same wishes give the same places.
 */
export function placeLabels(wishes: readonly LabelWish[], { bounds, taken, line }: Surroundings): PlacedLabel[] {
  const covers = lineCover(line);
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const free = (box: Box) => within(box, bounds) && !taken.some((other) => overlap(box, other))
      && !placed.some((other) => overlap(box, other.box) || crosses(...other.leader, box));
    const leaderFree = (leader: readonly [Point, Point]) => !placed.some((other) => crosses(...leader, other.box) || linesCross(...leader, ...other.leader));
    const clear = (leader: readonly [Point, Point]) => !taken.some((box) => !contains(box, wish.anchor) && crosses(...leader, box));
    const near = candidatesNear(wish);
    const find = (boxes: readonly Box[], strict: boolean) => boxes.find((box) => {
      if (!free(box) || (strict && covers(box))) return false;
      const leader = leaderOf(box, wish.anchor);
      return leaderFree(leader) && (!strict || clear(leader));
    });
    const box = find(near, true) ?? (wish.must ? find(near, false) ?? find(candidatesEverywhere(wish, bounds), false) : undefined);
    if (box) placed.push({ id: wish.id, box, leader: leaderOf(box, wish.anchor) });
  }
  return placed;
}

const contains = ({ left, right, top, bottom }: Box, { x, y }: Point) => x > left && x < right && y > top && y < bottom;

/** Places around the anchor, from the best to the worst: by distance, its own side first. */
function candidatesNear({ width, height, anchor: { x, y }, side }: LabelWish): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return distances.flatMap((distance) => {
    const starts = [-width / 2, -8, 8 - width, distance / 2, -distance / 2 - width];
    return [
      ...starts.map((start, n) => ({ box: at(x + start, y - distance - height), cost: distance + n * 2 + (side === 'above' ? 0 : sideWorth) })),
      ...starts.map((start, n) => ({ box: at(x + start, y + distance), cost: distance + n * 2 + (side === 'below' ? 0 : sideWorth) })),
      ...[x + distance, x - distance - width].map((left) => ({ box: at(left, y - height / 2), cost: distance + sideWorth / 2 }))
    ];
  }).sort((a, b) => a.cost - b.cost).map(({ box }) => box);
}

/** Every place in the plot at a fixed step, the nearest first. */
function candidatesEverywhere({ width, height, anchor }: LabelWish, bounds: Box): Box[] {
  const steps = (from: number, to: number) => Array.from({ length: Math.max(0, Math.floor((to - from) / searchStep) + 1) }, (_, n) => from + n * searchStep);
  return steps(bounds.left, bounds.right - width).flatMap((left) => steps(bounds.top, bounds.bottom - height).map((top) => {
    const box = { left, top, right: left + width, bottom: top + height };
    const { x, y } = nearest(box, anchor);
    return { box, distance: Math.hypot(x - anchor.x, y - anchor.y) };
  })).filter(({ distance }) => distance >= anchorGap).sort((a, b) => a.distance - b.distance).map(({ box }) => box);
}

/** From the nearest point of a label to just before what it names. */
function leaderOf(box: Box, anchor: Point): readonly [Point, Point] {
  const from = nearest({ left: box.left - leaderGap, right: box.right + leaderGap, top: box.top - leaderGap, bottom: box.bottom + leaderGap }, anchor);
  const length = Math.hypot(anchor.x - from.x, anchor.y - from.y);
  const kept = length === 0 ? 0 : Math.max(0, (length - anchorGap) / length);
  return [from, { x: from.x + (anchor.x - from.x) * kept, y: from.y + (anchor.y - from.y) * kept }];
}

/** Tells whether a box covers a part of a line given by its corners in order of x. */
function lineCover(line: readonly Point[]): (box: Box) => boolean {
  return (box) => {
    for (let n = firstAfter(line, box.left); n < line.length; n += 1) {
      const [from, to] = [line[n - 1], line[n]];
      if (!from || !to) continue;
      if (from.x > box.right) return false;
      if (crosses(from, to, box)) return true;
    }
    return false;
  };
}

function firstAfter(line: readonly Point[], x: number): number {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
