import type { Box, Point } from '../placement/index.ts';
import type { LabelText } from './event-label-text.ts';

/** A plot in pixels: where days and values stand in it, and between which heights names may. */
export interface LabelPlace {
  readonly width: number;
  /** Where the line begins: names stand right of it where they can. */
  readonly begin: number;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  /** From where to where words may stand that reach from `left` to `right`: clear of the line there, on one side of it. */
  readonly clear: (side: LabelSide, left: number, right: number) => Zone;
  /** Where the panel of the line begins and ends for names. */
  readonly panel: Zone;
  /** Where the mark of an event stands that is off the line. */
  readonly markOf?: (event: string) => Point | undefined;
}
export type Zone = readonly [top: number, bottom: number];
/** On which side of the line. */
export type LabelSide = 'above' | 'below';

/** The name of an event in its place. */
export interface PlacedEventLabel {
  readonly id: string;
  readonly text: LabelText;
  readonly box: Box;
  /** Upright, from beside the words to what they name. */
  readonly leader: readonly [Point, Point];
  /** On which side of its leader it stands. */
  readonly beside: 'left' | 'right';
}

/** Between words and their leader, and another's leader, and between two names, in pixels. */
const leaderGap = 5;
export const strangerGap = 4;
export const nameGap = { across: 8, down: 4 } as const;

/** A name beside its leader, its words from `top` down; null where it would reach beyond the plot. */
export function placedBeside(
  text: LabelText,
  place: LabelPlace,
  beside: 'left' | 'right',
  top: number
): PlacedEventLabel | null {
  const at = anchorOf(text, place);
  const left = beside === 'right' ? at.x + leaderGap : at.x - leaderGap - text.width;
  const box = { left, top, right: left + text.width, bottom: top + text.height };
  if (box.left < 0 || box.right > place.width) return null;
  const far = at.y > (box.top + box.bottom) / 2 ? box.top : box.bottom;
  return { id: text.event, text, box, beside, leader: [{ x: at.x, y: far }, at] };
}

/** A name whose leader ends at the foot or the head of its words; null where these are wider than the plot. */
export function placedAcross(text: LabelText, place: LabelPlace, top: number): PlacedEventLabel | null {
  const at = anchorOf(text, place);
  if (text.width > place.width) return null;
  const left = Math.min(Math.max(0, at.x - text.width / 2), place.width - text.width);
  const box = { left, top, right: left + text.width, bottom: top + text.height };
  const near = at.y > (box.top + box.bottom) / 2 ? box.bottom : box.top;
  return { id: text.event, text, box, beside: 'right', leader: [{ x: at.x, y: near }, at] };
}

/** The place on the line, or off it the mark, that a name names. */
function anchorOf(text: LabelText, { x, y, markOf }: LabelPlace): Point {
  const mark = text.value === null ? markOf?.(text.event) : undefined;
  return { x: mark?.x ?? x(text.day), y: mark?.y ?? y(text.value ?? 0) };
}
