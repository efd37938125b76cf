import { isNarrow } from '../frame.ts';
import { placeLabels, type Box, type LabelWish, type PlacedLabel, type Point } from '../placement/index.ts';
import { textWidth, wrapText } from '../text/index.ts';
import { textSize } from '../tokens.ts';
import { scoreTicks } from './axis-ticks.ts';
import type { WarmthLabel } from './event-labels.ts';
import { placeMarks, type PlacedMark } from './event-mark-placement.ts';
import { cornersOf } from './line-corners.ts';
import type { WarmthFigure } from './warmth-figure.ts';

/** From one line of a label to the next, in pixels. */
export const labelLeading = 15;
/** A line of a label is no wider, in pixels: short lines find room beside the line of warmth. */
const widest = { wide: 148, narrow: 112 } as const;
/** Longer names end in "…"; the sentence of their mark has them in full. */
const maxLines = 3;
/** Room in a plot for one label of a turning point, in pixels, and how many there are at least and at most. */
const roomALabel = 145;
const [minTurns, maxTurns] = [2, 10];

/** A label broken into lines. */
export interface LabelText extends WarmthLabel {
  readonly lines: readonly string[];
}

/** How many turning points a plot of this width names. */
const turnsNamed = (width: number): number => Math.min(Math.max(Math.round(width / roomALabel), minTurns), maxTurns);

/** Labels as they would be drawn in a plot of this width. */
function labelTexts(labels: readonly WarmthLabel[], width: number): LabelText[] {
  const room = isNarrow(width) ? widest.narrow : widest.wide;
  return labels.map((label) => ({ ...label, lines: wrapText(label.title, room, textSize.label, 400, maxLines) }));
}

/** The size of a label, to be placed at an anchor in pixels of the plot; `own` is what its event's mark covers. */
function wishOf(
  { event, years, lines, side, highlighted, titled }: LabelText,
  anchor: Point,
  own: readonly Box[]
): LabelWish {
  const short = Math.ceil(textWidth(years, textSize.label, 600));
  const width = Math.max(short, ...lines.map((line) => Math.ceil(textWidth(line, textSize.label))));
  return {
    id: event,
    width,
    short: { width: short, height: labelLeading },
    height: (lines.length + 1) * labelLeading,
    anchor,
    side,
    own,
    titled,
    must: highlighted
  };
}

/** A plot in pixels, and where days and scores stand in it. */
interface WarmthPlace {
  readonly width: number;
  readonly height: number;
  readonly x: (day: number) => number;
  readonly y: (score: number) => number;
  /** Where labels may stand; without it, in the whole plot. */
  readonly bounds?: Box;
}

/** The name of an event in its place. */
export interface PlacedEventLabel extends PlacedLabel {
  readonly text: LabelText;
  /** The place that it names. */
  readonly at: Point;
}

/**
 * The names of the events that turned the line, and of highlighted ones, as many as have room. Marks and corners of the
 * line, which they keep clear of, are those of the same plot; who has drawn them hands them in.
 */
export function placeEventLabels(
  figure: WarmthFigure,
  place: WarmthPlace,
  marks: readonly PlacedMark[] = placeMarks(figure.marks, figure.domain, place.x, place.y),
  corners: readonly Point[] = cornersOf(figure.series, place)
): PlacedEventLabel[] {
  const { width, height, x, y, bounds = { left: 0, top: 0, right: width, bottom: height } } = place;
  const named = new Map(
    labelTexts(figure.labels, width).map((text) => [text.event, { text, at: { x: x(text.day), y: y(text.value) } }])
  );
  const boxesOf = new Map(
    marks.flatMap(({ mark, boxes }) =>
      mark.events.filter((event) => named.has(event)).map((event) => [event, boxes] as const)
    )
  );
  const wishes = [...named.values()].map(({ text, at }) => wishOf(text, at, boxesOf.get(text.event) ?? []));
  const placed = placeLabels(wishes, {
    bounds,
    maxOthers: turnsNamed(width),
    taken: marks.flatMap(({ boxes }) => boxes),
    line: corners,
    avoided: rulesOf(figure, place)
  });
  const names = placed.flatMap((label) => {
    const name = named.get(label.id);
    return name ? [{ ...label, ...name }] : [];
  });
  const isAlone = ({ alone }: LabelText) => names.filter(({ text }) => text.alone === alone).length === 1;
  return names.map((name) => (isAlone(name.text) ? { ...name, text: { ...name.text, years: name.text.alone } } : name));
}

/** How much farther off a label stands to keep clear of a rule of the plot, in pixels. */
const worth = { neutral: 80, time: 40, early: 20, grid: 16, band: 12 } as const;

/**
 * What labels had better not cover: neutral line, grid, where states begin, and the ground before, where their events
 * would seem to be.
 */
function rulesOf(
  { view, begin, successions, band }: WarmthFigure,
  { width, height, x, y }: { width: number; height: number; x: (day: number) => number; y: (score: number) => number }
): { box: Box; cost: number }[] {
  const across = (at: number, cost: number) => ({ box: { left: 0, right: width, top: at - 1, bottom: at + 1 }, cost });
  const upright = (at: number, cost: number) => ({
    box: { left: at - 2, right: at + 2, top: 0, bottom: height },
    cost
  });
  return [
    ...scoreTicks(view.model).map((score) => across(y(score), score === 0 ? worth.neutral : worth.grid)),
    { box: { left: 0, right: x(begin), top: 0, bottom: height }, cost: worth.early },
    ...[begin, ...successions.map(({ day }) => day)].map((day) => upright(x(day), worth.time)),
    ...band
      .filter((_, n) => n % 6 === 0)
      .map(({ day, low, high }) => ({
        box: { left: x(day) - 1, right: x(day) + 1, top: y(high), bottom: y(low) },
        cost: worth.band
      }))
  ];
}
