import { least, range, sum } from 'd3';
import { isNarrow } from '../chart-frame.ts';
import { overlap, type Box } from '../placement/index.ts';
import {
  nameGap,
  placedAcross,
  placedBeside,
  strangerGap,
  type LabelPlace,
  type LabelSide,
  type PlacedEventLabel
} from './event-label-place.ts';
import { cutShort, otherShapes, type LabelText } from './event-label-text.ts';

/** From one height at which the words of one that must be shown may begin to the next, in pixels. */
const level = 8;
/** Of more names that must be shown no other order is tried: there are too many. */
const maxOrdered = 4;

/**
 * These names and those that must be shown, which find room one after the other: in the order of the figure, or in the
 * first one by which each is whole and off the line, else by which most are.
 */
export function withHighlighted(
  texts: readonly LabelText[],
  moved: readonly PlacedEventLabel[],
  place: LabelPlace
): readonly PlacedEventLabel[] {
  const inOrder = (order: readonly LabelText[]) =>
    order.reduce<readonly PlacedEventLabel[]>((named, text) => withForced(text, named, place), moved);
  const faults = (named: readonly PlacedEventLabel[]) =>
    sum(texts, ({ event }) => {
      const name = named.find(({ id }) => id === event);
      if (name === undefined || !isClear(name, place)) return 2;
      return isWhole(name, named) ? 0 : 1;
    });
  let best = inOrder(texts);
  for (const order of texts.length > maxOrdered ? [] : ordersOf(texts).slice(1)) {
    if (faults(best) === 0) break;
    const other = inOrder(order);
    if (faults(other) < faults(best)) best = other;
  }
  return best;
}

/** Whether the names of these events, of those that have one, are whole, off the line and off all others. */
export const areReadable = (
  named: readonly PlacedEventLabel[],
  events: ReadonlySet<string>,
  place: LabelPlace
): boolean => named.every((name) => !events.has(name.id) || (isClear(name, place) && isWhole(name, named)));

const isWhole = (name: PlacedEventLabel, named: readonly PlacedEventLabel[]): boolean =>
  !name.text.cut && !named.some((other) => other !== name && meet(name, other));

/** All orders of a few. */
const ordersOf = <T>(few: readonly T[]): readonly (readonly T[])[] =>
  few.length === 0
    ? [[]]
    : few.flatMap((one, n) => ordersOf([...few.slice(0, n), ...few.slice(n + 1)]).map((rest) => [one, ...rest]));

/**
 * These names and one that must be shown, clear of the line: where it meets no other, in its usual lines or in others;
 * else in the place of as few others as can be that nobody asked for, first on its own side of the line, then on the
 * other; or across leaders; else its years alone, in the same ways. On a phone, where a tap tells the rest, its years alone before it takes a place. Only where even these have
 * no room, on the line.
 */
function withForced(
  text: LabelText,
  others: readonly PlacedEventLabel[],
  place: LabelPlace
): readonly PlacedEventLabel[] {
  const [full, cut] = [placesAnywhere(text, place), placesAnywhere(cutShort(text), place)];
  const isOff = (name: PlacedEventLabel) => others.every((other) => !overlap(roomOf(name.box), other.box));
  const isApart = (name: PlacedEventLabel) => others.every((other) => !meet(name, other));
  /** Across the leaders of others, which are thin. */
  const isAcross = (name: PlacedEventLabel) =>
    isOff(name) && others.every((other) => !overlap(leaderBox(name), other.box));
  const where = (fits: (name: PlacedEventLabel) => boolean) => (names: readonly PlacedEventLabel[]) => {
    const found = names.find(fits);
    return found && [...others, found];
  };
  const [beside, across] = [where(isApart), where(isAcross)];
  const instead = (names: readonly PlacedEventLabel[]) => {
    const ways = names.flatMap((name) => {
      const gone = others.filter((other) => meet(name, other));
      return gone.some((other) => other.text.highlighted) ? [] : [{ name, gone }];
    });
    const found = least(ways, ({ gone }) => gone.length);
    return found && [...others.filter((other) => !found.gone.includes(other)), found.name];
  };
  const shapes = [full, ...otherShapes(text, place.width).map((shape) => placesAnywhere(shape, place))];
  const [whole, years] = [clearOf(shapes, text, place), clearOf([cut], text, place)];
  /** Above the line is warmer and below it colder: others give way before a name stands on the other side. */
  const own = whole.filter((name) => isClear(name, place, [text.side]));
  const onLine = () => {
    const found = full.find(isApart) ?? full.find(isAcross) ?? full.find(isOff) ?? cut.find(isOff);
    return found && [...others, found];
  };
  const first = isNarrow(place.width)
    ? (beside(whole) ?? across(whole) ?? beside(years) ?? across(years) ?? instead(whole))
    : (beside(own) ?? instead(own) ?? beside(whole) ?? instead(whole) ?? across(whole) ?? beside(years));
  return first ?? instead(years) ?? across(years) ?? onLine() ?? others;
}

/**
 * The places of a name, in several shapes, that are clear of the line: on its own side in whatever lines, since above the
 * line is warmer and below it colder; then on the other.
 */
const clearOf = (
  shapes: readonly (readonly PlacedEventLabel[])[],
  { side: own }: LabelText,
  place: LabelPlace
): PlacedEventLabel[] =>
  [[own], (['above', 'below'] as const).filter((side) => side !== own)].flatMap((sides) =>
    shapes.flatMap((names) => names.filter((name) => isClear(name, place, sides)))
  );

/**
 * Places for a name that must be shown, the best first: clear of the line on its side, on the other side, anywhere;
 * beside its leader, right of where the line begins if it can, else across it.
 */
function placesAnywhere(text: LabelText, place: LabelPlace): PlacedEventLabel[] {
  const [first, end] = place.panel;
  const tops = range(first, end - text.height + 1, level);
  const anywhere = tops.flatMap((top) =>
    (['right', 'left'] as const).flatMap((side) => placedBeside(text, place, side, top) ?? [])
  );
  const own = anywhere.filter((each) => isClear(each, place, [text.side]));
  const other = anywhere.filter((each) => isClear(each, place));
  const beside = [...new Set([...own, ...other, ...anywhere])];
  const isEarly = ({ box }: PlacedEventLabel) => box.left < place.begin;
  return [
    ...beside.filter((each) => !isEarly(each)),
    ...beside.filter(isEarly),
    ...tops.flatMap((top) => placedAcross(text, place, top) ?? [])
  ];
}

/** Whether the words of a name are clear of the line, on one of these sides of it. */
const isClear = ({ box }: PlacedEventLabel, place: LabelPlace, sides: readonly LabelSide[] = ['above', 'below']) =>
  sides.some((side) => {
    const [top, bottom] = place.clear(side, box.left, box.right);
    return box.top >= top && box.bottom <= bottom;
  });

/** Whether two names, or the words of one and the leader of the other, come too near. */
function meet(a: PlacedEventLabel, b: PlacedEventLabel): boolean {
  return overlap(roomOf(a.box), b.box) || overlap(leaderBox(a), b.box) || overlap(leaderBox(b), a.box);
}

/** What a name keeps free of others. */
const roomOf = ({ left, right, top, bottom }: Box): Box => ({
  left: left - nameGap.across,
  right: right + nameGap.across,
  top: top - nameGap.down,
  bottom: bottom + nameGap.down
});

/** What a leader keeps free of other words. */
const leaderBox = ({ leader: [from, to] }: PlacedEventLabel): Box => ({
  left: from.x - strangerGap,
  right: to.x + strangerGap,
  top: Math.min(from.y, to.y),
  bottom: Math.max(from.y, to.y)
});
