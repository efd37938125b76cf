import { placeLabels, type Box, type PlacedLabel, type Point } from '../placement/index.ts';
import { labelTexts, wishOf, type LabelText } from './event-label-text.ts';
import { dated } from './event-labels.ts';
import { placeMarks, type PlacedMark } from './event-mark-placement.ts';
import { labelObstacles } from './label-obstacles.ts';
import { cornersOf } from './line-corners.ts';
import type { WarmthFigure } from './warmth-figure.ts';

/** Room in a plot for one label of a turning point, in pixels, and how many there are at least and at most. */
const roomALabel = 145;
const [minTurns, maxTurns] = [2, 10];

/** How many turning points a plot of this width names. */
const turnsNamed = (width: number): number => Math.min(Math.max(Math.round(width / roomALabel), minTurns), maxTurns);

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
    avoided: labelObstacles(figure, place)
  });
  const names = placed.flatMap((label) => {
    const name = named.get(label.id);
    return name ? [{ ...label, ...name }] : [];
  });
  return dated(names);
}
