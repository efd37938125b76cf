import { contains, crosses, grown, linesCross, nearest, overlap, within, type Box, type Point } from './box.ts';
import { columnsOf, isCovered, isCut, type Columns } from './line-extent.ts';

/** A label to be placed: its size in pixels, what its leader leads to, and on which side it would rather stand. */
export interface LabelWish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly anchor: Point;
  readonly side: 'above' | 'below';
  /** Which of what is taken is its own: beside the rest it seems to name that, where its anchor is farther off. */
  readonly own: readonly Box[];
  /** Looked for everywhere in the plot, not only near its anchor. */
  readonly must: boolean;
  /** The title speaks of it: where it does not fit in full, it is better cut short than left out. */
  readonly titled: boolean;
  /** Its size where it is cut short. */
  readonly short: { readonly width: number; readonly height: number };
}

type Leader = readonly [Point, Point];
export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  readonly leader: Leader;
  readonly cut: boolean;
}

/** What labels keep clear of: `taken` always, the line where they can, the rest as far as it is cheap. */
interface Surroundings {
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
/**
 * How far off a label may stand that need not be shown, above or below what it names and beside it, in pixels: farther,
 * it seems to name another.
 */
const farthest = { upright: 92, aside: 44 } as const;
/** How far a label beside its place reaches beyond it with its last or first line, in pixels. */
const beside = 4;
/** How much farther off a label may stand to be on its own side, in pixels. */
const sideWorth = 26;
/** How much farther off a label may stand so that its leader passes through nothing taken, in pixels. */
const clearWorth = 240;
/**
 * How much farther off a label may stand to leave free where another that must be shown would best stand, in pixels.
 */
const doorWorth = 30;
/**
 * How much farther off a label may stand to leave the line free, to be whole, and, of those that need not be shown, to
 * be there at all, in pixels.
 */
const [lineWorth, cutWorth, leftOutWorth] = [500, 5000, 150];
/**
 * A label that must be shown and stands as if farther off than this, in pixels, is tried first; so many of them at
 * most.
 */
const pressedFrom = 100;
const mostOrders = 5;
/**
 * How near a label seems to name what is not its own, and how much farther off it may stand to avoid that, in pixels.
 */
const [strangerGap, strangerWorth] = [12, 30];
/** Into how many places across and down the whole plot is searched. */
const searchSteps = 28;
/** Between a label and its leader, and between the leader and what it leads to. */
const leaderGap = 2;
const anchorGap = 5;
/** Between a label and another, or another's leader. */
const labelGap = 5;

/**
 * Places labels one after another, the first ones best: each at the cheapest place where it covers no label, no leader,
 * nothing taken and not the line, and where its leader passes through no label and no other leader. A label without
 * such a place near it is left out; one that must be shown may then stand anywhere, cover the line, or be cut short.
 * Where several must be shown, those before may take the room of one that has no other: it is tried whether all stand
 * better if that one comes first. Nothing is left to chance: the same wishes give the same places.
 */
export function placeLabels(wishes: readonly LabelWish[], surroundings: Surroundings): PlacedLabel[] {
  const around = { ...surroundings, columns: columnsOf(surroundings.line) };
  const first = placeInTurn(wishes, around);
  const led = (leading: readonly LabelWish[]) =>
    placeInTurn([...leading, ...wishes.filter((wish) => !leading.includes(wish))], around);
  const pressed = first.pressed.slice(0, mostOrders).map(({ wish }) => [wish]);
  const others = first.pressed.length === 0 ? [] : [first.pressed.map(({ wish }) => wish), ...pressed].map(led);
  const best = others.reduce((least, tried) => (tried.cost < least.cost ? tried : least), first);
  return wishes.flatMap(({ id }) => best.placed.find((label) => label.id === id) ?? []);
}

interface Placing {
  readonly placed: readonly PlacedLabel[];
  /** What all of them cost together. */
  readonly cost: number;
  /** Those that must be shown and stand far from their best place, the dearest first. */
  readonly pressed: readonly { readonly wish: LabelWish; readonly cost: number }[];
}

function placeInTurn(
  wishes: readonly LabelWish[],
  surroundings: Surroundings & { readonly columns: Columns }
): Placing {
  const { bounds, taken, columns, avoided, most } = surroundings;
  const placed: PlacedLabel[] = [];
  /** What each of them keeps free around itself. */
  const rooms: Box[] = [];
  const find = (wish: LabelWish): Candidate | undefined => {
    const doors = wishes.filter((other) => other.must && other.id !== wish.id).map(doorOf);
    const strangers = taken.filter((box) => !wish.own.includes(box));
    const obstacles = taken.filter((box) => !contains(box, wish.anchor));
    const isFree = ({ box }: Candidate) => {
      if (!within(box, bounds) || taken.some((other) => overlap(box, other))) return false;
      const room = grown(box, labelGap);
      const [from, to] = leaderOf(box, wish.anchor);
      return placed.every(
        ({ box: other, leader: [begin, end] }, n) =>
          !overlap(room, other) &&
          !crosses(begin, end, room) &&
          !crosses(from, to, rooms[n] ?? other) &&
          !linesCross(from, to, begin, end)
      );
    };
    const costOf = ({ box, cost }: Candidate) => {
      const [from, to] = leaderOf(box, wish.anchor);
      const isClear = !obstacles.some((other) => crosses(from, to, other)) && !isCut(columns, from, to);
      const crowded = doors.filter((door) => overlap(box, door)).length;
      const beside = grown(box, strangerGap);
      const isStrange = !contains(beside, wish.anchor) && strangers.some((other) => overlap(beside, other));
      const covered = avoided.reduce((sum, other) => (overlap(box, other.box) ? sum + other.cost : sum), 0);
      return cost + covered + (isClear ? 0 : clearWorth) + crowded * doorWorth + (isStrange ? strangerWorth : 0);
    };
    const isOff = (place: Candidate) => !isCovered(columns, place.box) && isFree(place);
    const near = cheapest(placesNear(wish), isOff, costOf);
    if (near || !wish.must) return near;
    const everywhere = placesEverywhere(wish, bounds);
    const covering = (found: Candidate | undefined) => found && { ...found, cost: found.cost + lineWorth };
    return (
      cheapest(everywhere, isOff, costOf) ??
      covering(cheapest(placesNear(wish), isFree, costOf)) ??
      covering(everywhere.find(isFree))
    );
  };
  const costs: { wish: LabelWish; cost: number }[] = [];
  let others = 0;
  for (const wish of wishes) {
    if (!wish.must && others >= most) continue;
    const full = find(wish);
    const found = full ?? (wish.must || wish.titled ? find({ ...wish, ...wish.short }) : undefined);
    costs.push({ wish, cost: found ? found.cost + (full ? 0 : cutWorth) : wish.must ? 2 * cutWorth : leftOutWorth });
    if (!found) continue;
    placed.push({ id: wish.id, box: found.box, leader: leaderOf(found.box, wish.anchor), cut: !full });
    rooms.push(grown(found.box, labelGap));
    if (!wish.must) others += 1;
  }
  const pressed = costs.filter(({ wish, cost }) => wish.must && cost > pressedFrom).sort((a, b) => b.cost - a.cost);
  return { placed, pressed, cost: costs.reduce((sum, { cost }) => sum + cost, 0) };
}

/**
 * Where a label would best stand, right above or below what it names: others that leave it free do not drive it away.
 */
function doorOf({ anchor, height }: LabelWish): Box {
  const reach = height + distances[0];
  return { left: anchor.x - leaderGap, right: anchor.x + leaderGap, top: anchor.y - reach, bottom: anchor.y + reach };
}

interface Candidate {
  readonly box: Box;
  readonly cost: number;
}

/**
 * Of the candidates that may be, in order of their own cost, the one of the least cost, the first of equals; `costOf`
 * is at least a candidate's own.
 */
function cheapest(
  candidates: Iterable<Candidate>,
  isAllowed: (candidate: Candidate) => boolean,
  costOf: (candidate: Candidate) => number
): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly cost: number } | undefined;
  for (const candidate of candidates) {
    if (best && candidate.cost >= best.cost) break;
    if (!isAllowed(candidate)) continue;
    const cost = costOf(candidate);
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  return best && { box: best.candidate.box, cost: best.cost };
}

/** A place by its upper corner from the anchor: so many widths and pixels across, so many heights and pixels down. */
interface Offset {
  readonly widths: number;
  readonly across: number;
  readonly heights: number;
  readonly down: number;
  readonly cost: number;
  readonly far: boolean;
}

/** Places around an anchor, the cheapest first: farther off costs more, and so does the other side. */
const offsets: Readonly<Record<LabelWish['side'], readonly Offset[]>> = {
  above: offsetsOf('above'),
  below: offsetsOf('below')
};

function offsetsOf(side: LabelWish['side']): Offset[] {
  return distances
    .flatMap((distance) => {
      const far = distance > farthest.upright;
      const starts = [
        [-0.5, 0],
        [0, -8],
        [-1, 8],
        [0, distance / 2],
        [-1, -distance / 2]
      ] as const;
      return [
        ...starts.map(([widths, across], n) => ({
          widths,
          across,
          heights: -1,
          down: -distance,
          far,
          cost: distance + n * 2 + (side === 'above' ? 0 : sideWorth)
        })),
        ...starts.map(([widths, across], n) => ({
          widths,
          across,
          heights: 0,
          down: distance,
          far,
          cost: distance + n * 2 + (side === 'below' ? 0 : sideWorth)
        })),
        // Beside it, at the height of its middle, its last line or its first.
        ...(
          [
            [0, distance],
            [-1, -distance]
          ] as const
        ).flatMap(([widths, across]) =>
          (
            [
              [-0.5, 0],
              [-1, beside],
              [0, -beside]
            ] as const
          ).map(([heights, down], n) => ({
            widths,
            across,
            heights,
            down,
            far: distance > farthest.aside,
            cost: distance + (n === 0 ? sideWorth / 2 : sideWorth + n * 2)
          }))
        )
      ];
    })
    .sort((a, b) => a.cost - b.cost);
}

/** The places of a label around its anchor, one after another, as far as they are asked for. */
function* placesNear({ width, height, anchor, side, must }: LabelWish): Generator<Candidate, undefined> {
  for (const { widths, across, heights, down, cost, far } of offsets[side]) {
    if (far && !must) continue;
    const [left, top] = [anchor.x + widths * width + across, anchor.y + heights * height + down];
    yield { box: { left, top, right: left + width, bottom: top + height }, cost };
  }
}

/** Places spread evenly over the whole plot, the nearest first. */
function placesEverywhere({ width, height, anchor }: LabelWish, { left, right, top, bottom }: Box): Candidate[] {
  const spread = (from: number, to: number) =>
    to < from ? [] : Array.from({ length: searchSteps + 1 }, (_, n) => from + ((to - from) * n) / searchSteps);
  return spread(left, right - width)
    .flatMap((x) =>
      spread(top, bottom - height).map((y) => {
        const box = { left: x, top: y, right: x + width, bottom: y + height };
        const near = nearest(box, anchor);
        return { box, cost: Math.hypot(near.x - anchor.x, near.y - anchor.y) };
      })
    )
    .filter(({ cost }) => cost >= anchorGap)
    .sort((a, b) => a.cost - b.cost);
}

/** From the nearest point of a label to just before what it names. */
function leaderOf(box: Box, anchor: Point): Leader {
  const from = nearest(
    {
      left: box.left - leaderGap,
      right: box.right + leaderGap,
      top: box.top - leaderGap,
      bottom: box.bottom + leaderGap
    },
    anchor
  );
  const length = Math.hypot(anchor.x - from.x, anchor.y - from.y);
  const kept = length === 0 ? 0 : Math.max(0, (length - anchorGap) / length);
  return [from, { x: from.x + (anchor.x - from.x) * kept, y: from.y + (anchor.y - from.y) * kept }];
}
