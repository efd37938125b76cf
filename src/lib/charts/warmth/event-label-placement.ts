import type { LabelPlace, LabelSide, PlacedEventLabel } from './event-label-place.ts';
import { cutShort, labelText, type LabelText } from './event-label-text.ts';
import { placeInZone } from './event-label-zone.ts';
import { dated } from './event-labels.ts';
import { withHighlighted } from './highlighted-labels.ts';
import type { WarmthFigure } from './warmth-figure.ts';

/** Room across for one name in a zone, in pixels, and how many a zone has at least and at most. */
const roomAName = 140;
const [minNames, maxNames] = [3, 8];
/** In panels of the line lower than this, in pixels, names of fewer and longer lines may find more room. */
const lowPanel = 140;

/**
 * The names of the events that moved the line most, as many as have room above and below it, the largest moves first;
 * and those of highlighted ones, which find room beside these or not far from it. The same figure gives the same places;
 * highlighting moves none, but takes away those that would leave a highlighted one no room off the line.
 */
export function placeEventLabels(figure: Pick<WarmthFigure, 'labels'>, place: LabelPlace): PlacedEventLabel[] {
  const texts = figure.labels.map((label) => labelText(label, place.width));
  const most = Math.min(maxNames, Math.max(minNames, Math.round(place.width / roomAName)));
  const inZone = (side: LabelSide, names: readonly LabelText[]) =>
    placeInZone(
      names.filter((each) => each.moved && each.side === side),
      side,
      place,
      most
    );
  const [top, bottom] = place.panel;
  const low = bottom - top < lowPanel ? figure.labels.map((label) => labelText(label, place.width, true)) : [];
  const moved = (['above', 'below'] as const).flatMap((side) => {
    const [usual, wide] = [inZone(side, texts), inZone(side, low)];
    return wide.length > usual.length ? wide : usual;
  });
  const named = withHighlighted(
    texts.filter(({ event, highlighted }) => highlighted && !moved.some(({ id }) => id === event)),
    moved,
    place
  );
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
