import { contains, crosses, grown, linesCross, nearest, overlap, within, type Box, type Point } from './box.ts';
import { cheapest, placesEverywhere, placesNear, type Candidate, type LabelWish } from './label-candidates.ts';
import {
  anchorGap,
  clearWorth,
  cutWorth,
  distances,
  doorWorth,
  labelGap,
  leaderGap,
  leftOutWorth,
  lineWorth,
  pressedFrom,
  strangerGap,
  strangerWorth
} from './label-distances.ts';
import { isCovered, isCut, lineExtent, type LineExtent } from './line-extent.ts';

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
  readonly maxOthers: number;
}

/** So many of those that are pressed for room are tried first, one after another; more would take too long. */
const maxOrders = 5;

/**
 * Places labels one after another, the first ones best: each at the cheapest place where it covers no label, no leader,
 * nothing taken and not the line, and where its leader passes through no label and no other leader. A label without
 * such a place near it is left out; one that must be shown may then stand anywhere, cover the line, or be cut short.
 * Where several must be shown, those before may take the room of one that has no other: it is tried whether all stand
 * better if that one comes first. Nothing is left to chance: the same wishes give the same places.
 */
export function placeLabels(wishes: readonly LabelWish[], surroundings: Surroundings): PlacedLabel[] {
  const around = { ...surroundings, extent: lineExtent(surroundings.line) };
  const first = placeInTurn(wishes, around);
  const led = (leading: readonly LabelWish[]) =>
    placeInTurn([...leading, ...wishes.filter((wish) => !leading.includes(wish))], around);
  const pressed = first.pressed.slice(0, maxOrders).map(({ wish }) => [wish]);
  const others = first.pressed.length === 0 ? [] : [first.pressed.map(({ wish }) => wish), ...pressed].map(led);
  const best = others.reduce((cheapest, tried) => (tried.cost < cheapest.cost ? tried : cheapest), first);
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
  surroundings: Surroundings & { readonly extent: LineExtent }
): Placing {
  const { bounds, taken, extent, avoided, maxOthers } = surroundings;
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
      const isClear = !obstacles.some((other) => crosses(from, to, other)) && !isCut(extent, from, to);
      const crowded = doors.filter((door) => overlap(box, door)).length;
      const beside = grown(box, strangerGap);
      const isStrange = !contains(beside, wish.anchor) && strangers.some((other) => overlap(beside, other));
      const covered = avoided.reduce((sum, other) => (overlap(box, other.box) ? sum + other.cost : sum), 0);
      return cost + covered + (isClear ? 0 : clearWorth) + crowded * doorWorth + (isStrange ? strangerWorth : 0);
    };
    const isOff = (place: Candidate) => !isCovered(extent, place.box) && isFree(place);
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
    if (!wish.must && others >= maxOthers) continue;
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
  const share = length === 0 ? 0 : Math.max(0, (length - anchorGap) / length);
  return [from, { x: from.x + (anchor.x - from.x) * share, y: from.y + (anchor.y - from.y) * share }];
}
