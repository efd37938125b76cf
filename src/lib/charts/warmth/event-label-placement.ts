import { greatest } from 'd3';
import type { LabelPlace, PlacedEventLabel } from './event-label-place.ts';
import { cutShort, labelText, type LabelText } from './event-label-text.ts';
import { placeInZone, type Together } from './event-label-zone.ts';
import { dated, type WarmthLabel } from './event-labels.ts';
import { areReadable, withHighlighted } from './highlighted-labels.ts';
import type { WarmthFigure } from './warmth-figure.ts';

/** Room across for one name in a zone, in pixels, and how many a zone has at least and at most. */
const roomAName = 140;
const [minNames, maxNames] = [3, 8];
/** In panels of the line lower than this, in pixels, names of fewer and longer lines may find more room. */
const lowPanel = 140;

/**
 * The names of the events that moved the line most, as many as have room above and below it, the largest moves first;
 * and those of highlighted ones, which find room beside these or not far from it. The same figure gives the same places;
 * highlighting moves none, but takes away those that would leave a highlighted one no room off the line. On a slide what
 * any of its steps points out comes first, so that names keep their places through all of them.
 */
export function placeEventLabels(figure: LabelledFigure, place: LabelPlace): PlacedEventLabel[] {
  const { labels } = figure;
  const asked = new Set(labels.flatMap(({ event, highlighted }) => (highlighted ? [event] : [])));
  const named = withAsked(labels, asked, placedAlways(figure, place), place);
  return named.map((name) => redated(name, named, place));
}

/** The names that a figure has, or on a slide those that any of its steps may have, in no order. */
export function everNamed(figure: LabelledFigure, place: LabelPlace): WarmthLabel[] {
  if (!figure.pointedOut) return placeEventLabels(figure, place).map(({ text }) => text);
  const pointed = figure.pointedOut.labels.filter(({ highlighted }) => highlighted);
  return [...pointed, ...placedAlways(figure, place).map(({ text }) => text)];
}

type LabelledFigure = Pick<WarmthFigure, 'labels' | 'pointedOut'>;

/** Names that stand whatever is highlighted. */
function placedAlways({ labels, pointedOut }: LabelledFigure, place: LabelPlace): PlacedEventLabel[] {
  if (!pointedOut)
    return placedOffLine({ labels: labels.filter(({ moved }) => moved), pointed: 0, together: () => true }, place);
  const { steps } = pointedOut;
  const together: Together = (a, b) =>
    a.moved || b.moved || steps.some((step) => step.has(a.event) && step.has(b.event));
  /** Those of some steps first. */
  const placedFirst = (first: readonly ReadonlySet<string>[]) => {
    const left = pointedOut.labels.filter(
      ({ event, highlighted }) => !highlighted || first.some((step) => step.has(event))
    );
    const pointed = left.filter(({ highlighted }) => highlighted);
    const others = left.filter(({ highlighted }) => !highlighted);
    return placedOffLine({ labels: [...pointed, ...others], pointed: pointed.length, together }, place);
  };
  const always = placedFirst(steps);
  // What finds no room beside these is better placed as a whole at its own step.
  const easy = steps.filter((step) => areReadable(withAsked(pointedOut.labels, step, always, place), step, place));
  return easy.length === steps.length ? always : placedFirst(easy);
}

/** Of names that stand always those that are seen with what is asked for, and its own. */
function withAsked(
  labels: readonly WarmthLabel[],
  asked: ReadonlySet<string>,
  always: readonly PlacedEventLabel[],
  place: LabelPlace
): readonly PlacedEventLabel[] {
  const seen = always
    .filter(({ id, text }) => text.moved || asked.has(id))
    .map((name) => ({ ...name, text: { ...name.text, highlighted: asked.has(name.id) } }));
  const others = labels.filter(({ event }) => asked.has(event) && !seen.some(({ id }) => id === event));
  return withHighlighted(
    others.map((label) => ({ ...labelText(label, place.width), highlighted: true })),
    seen,
    place
  );
}

/** The names to find room for, those that matter most first. */
interface Names {
  readonly labels: readonly WarmthLabel[];
  /** So many of the first are pointed out by steps. */
  readonly pointed: number;
  readonly together: Together;
}

/** Names in the zones above and below the line. */
function placedOffLine({ labels, pointed, together }: Names, place: LabelPlace): PlacedEventLabel[] {
  const most = Math.max(pointed, Math.min(maxNames, Math.max(minNames, Math.round(place.width / roomAName))));
  const [top, bottom] = place.panel;
  const textsOf = (low: boolean) => labels.map((label) => labelText(label, place.width, low));
  const shapes = [textsOf(false), ...(bottom - top < lowPanel ? [textsOf(true)] : [])];
  return (['above', 'below'] as const).flatMap((side) => {
    const inZone = (texts: readonly LabelText[]) =>
      placeInZone(
        texts.filter((each) => each.side === side),
        side,
        place,
        { most, together }
      );
    return greatest(shapes.map(inZone), (placed) => placed.length) ?? [];
  });
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
