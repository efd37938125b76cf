import { dagger } from '#lib/dataset/index.ts';
import { isNarrow } from '../chart-frame.ts';
import type { Box, LabelWish, Point } from '../placement/index.ts';
import { keepDagger, stackLines, textWidth, wrapText, type LineStack } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import type { WarmthLabel } from './event-labels.ts';

/** How far a line of a label reaches from its baseline, in pixels: they are 15 from one to the next. */
const labelReach = { above: 12, below: 3 } as const;
/** A line of a label is no wider, in pixels: short lines find room beside the line of warmth. */
const widest = { wide: 148, narrow: 112 } as const;
/** Longer names end in "…"; the sentence of their mark has them in full. */
const maxLines = 3;

/** A label broken into lines. */
export interface LabelText extends WarmthLabel {
  readonly lines: readonly string[];
}

/** A label's date as it stands where there is no room for the title, which bears the dagger. */
export const datedAlone = ({ years, doubts }: Pick<LabelText, 'years' | 'doubts'>): string =>
  doubts.length > 0 ? `${years}${dagger}` : years;

/** The lines of a label as it is placed: its date and title, or the date alone. */
export const shownLines = (text: LabelText, cut: boolean): readonly string[] =>
  cut ? [datedAlone(text)] : [text.years, ...text.lines];

/** Labels as they would be drawn in a plot of this width. */
export function labelTexts(labels: readonly WarmthLabel[], width: number): LabelText[] {
  const room = isNarrow(width) ? widest.narrow : widest.wide;
  return labels.map((label) => ({
    ...label,
    lines: keepDagger(wrapText(label.title, room, textSize.label, 400, maxLines), label.doubts)
  }));
}

/** Where the lines of a label stand: its years, and below them its title. */
export const labelStack = ({ years, lines }: Pick<LabelText, 'years' | 'lines'>): LineStack =>
  stackLines([years, ...lines], textSize.label, labelReach);

/** The size of a label, to be placed at an anchor in pixels of the plot; `own` is what its event's mark covers. */
export function wishOf(text: LabelText, anchor: Point, own: readonly Box[]): LabelWish {
  const { event, years, lines, side, highlighted } = text;
  const short = Math.ceil(textWidth(datedAlone(text), textSize.label, 600));
  const width = Math.max(short, ...lines.map((line) => Math.ceil(textWidth(line, textSize.label))));
  return {
    id: event,
    width,
    short: { width: short, height: labelStack({ years, lines: [] }).height },
    height: labelStack({ years, lines }).height,
    anchor,
    side,
    own,
    titled: false,
    must: highlighted
  };
}
