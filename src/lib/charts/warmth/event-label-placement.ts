import { placeLabels, type Box, type PlacedLabel, type Point } from '../placement/index.ts';
import type { PlacedMark } from './event-mark-placement.ts';
import { labelTexts, mostTurns, wishOf, type LabelText } from './label-text.ts';
import { rulesOf } from './rules.ts';
import type { WarmthFigure } from './warmth-figure.ts';

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

/** The names of the events that turned the line, and of highlighted ones, as many as have room. */
export function placeEventLabels(
  figure: WarmthFigure,
  place: WarmthPlace,
  marks: readonly PlacedMark[],
  corners: readonly Point[]
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
    most: mostTurns(width),
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
