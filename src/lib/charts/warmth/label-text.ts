import { isNarrow } from '../frame.ts';
import type { Box, LabelWish, Point } from '../placement/index.ts';
import { textWidth, wrapText } from '../text/index.ts';
import { textSize } from '../tokens.ts';
import type { WarmthLabel } from './event-labels.ts';

export const labelLeading = 15;
const widest = { wide: 148, narrow: 112 } as const;
const mostLines = 3;
/** Room in a plot for one label of a turning point, in pixels, and how many there are at least and at most. */
const roomALabel = 145;
const fewest = 2;
const most = 10;

/** A label broken into lines. */
export interface LabelText extends WarmthLabel {
  readonly lines: readonly string[];
}

/** How many turning points a plot of this width names. */
export const mostTurns = (width: number): number => Math.min(Math.max(Math.round(width / roomALabel), fewest), most);

/** Labels as they would be drawn in a plot of this width. */
export function labelTexts(labels: readonly WarmthLabel[], width: number): LabelText[] {
  const room = isNarrow(width) ? widest.narrow : widest.wide;
  return labels.map((label) => ({ ...label, lines: wrapText(label.title, room, textSize.label, 400, mostLines) }));
}

/** The size of a label, to be placed at an anchor in pixels of the plot; `own` is what its event's mark covers. */
export function wishOf(
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
