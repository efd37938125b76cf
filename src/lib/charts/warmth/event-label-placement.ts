import { range } from 'd3';
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
import { cutShort, labelText, otherShapes, type LabelText } from './event-label-text.ts';
import { placeInZone } from './event-label-zone.ts';
import { dated } from './event-labels.ts';
import type { WarmthFigure } from './warmth-figure.ts';

/** Room across for one name in a zone, in pixels, and how many a zone has at least and at most. */
const roomAName = 140;
const [minNames, maxNames] = [3, 8];
/** From one height at which the words of one that must be shown may begin to the next, in pixels. */
const level = 8;

/**
 * The names of the events that moved the line most, as many as have room above and below it, the largest moves first;
 * and those of highlighted ones, which find room beside these or not far from it. The same figure gives the same places,
 * and highlighting moves none.
 */
export function placeEventLabels(figure: Pick<WarmthFigure, 'labels'>, place: LabelPlace): PlacedEventLabel[] {
  const texts = figure.labels.map((label) => labelText(label, place.width));
  const most = Math.min(maxNames, Math.max(minNames, Math.round(place.width / roomAName)));
  const moved = (['above', 'below'] as const).flatMap((side) =>
    placeInZone(
      texts.filter((each) => each.moved && each.side === side),
      side,
      place,
      most
    )
  );
  const named = [...moved];
  for (const text of texts) {
    if (!text.highlighted || named.some(({ id }) => id === text.event)) continue;
    const found = placeForced(text, named, place);
    if (found) named.push(found);
  }
  return named.map((name) => redated(name, named, place));
}

/** A name in its place, with its date as it need be beside the others that found one. */
function redated(name: PlacedEventLabel, others: readonly PlacedEventLabel[], place: LabelPlace): PlacedEventLabel {
  const label = dated(
    name.text,
    others.map(({ text }) => text)
  );
  if (label === name.text) return name;
  const text = name.text.cut ? cutShort(label) : labelText(label, place.width);
  return text.width > name.text.width || text.height > name.text.height ? name : { ...name, text };
}

/**
 * A name that must be shown: clear of the line, in its usual lines or in others, where it meets no other; else across
 * the leaders of others, which are thin; else on the line; else its years alone.
 */
function placeForced(
  text: LabelText,
  others: readonly PlacedEventLabel[],
  place: LabelPlace
): PlacedEventLabel | undefined {
  const [full, cut] = [placesAnywhere(text, place), placesAnywhere(cutShort(text), place)];
  const shapes = [full, ...otherShapes(text, place.width).map((shape) => placesAnywhere(shape, place))];
  // On its own side in whatever lines, since above the line is warmer and below it colder; then on the other.
  const clear = [[text.side], (['above', 'below'] as const).filter((side) => side !== text.side)].flatMap((sides) =>
    shapes.flatMap((names) => names.filter((name) => isClear(name, place, sides)))
  );
  const isOff = (name: PlacedEventLabel) => others.every((other) => !overlap(roomOf(name.box), other.box));
  const isApart = (name: PlacedEventLabel) => others.every((other) => !meet(name, other));
  const isAcross = (name: PlacedEventLabel) =>
    isOff(name) && others.every((other) => !overlap(leaderBox(name), other.box));
  return (
    clear.find(isApart) ??
    clear.find(isAcross) ??
    full.find(isApart) ??
    full.find(isAcross) ??
    full.find(isOff) ??
    cut.find(isOff)
  );
}

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
