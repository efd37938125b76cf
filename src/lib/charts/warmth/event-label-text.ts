import { range } from 'd3';
import { dagger, inDirection, isRightToLeft } from '#lib/dataset/index.ts';
import { isNarrow } from '../chart-frame.ts';
import { keepDagger, stackLines, textWidth, wrapText } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import type { WarmthLabel } from './event-labels.ts';

/** How far a line of a label reaches from its baseline, in pixels: they are 15 from one to the next. */
const labelReach = { above: 12, below: 3 } as const;
/** A line of a label is no wider, in pixels: short lines find room beside one another. */
const widest = { wide: 176, narrow: 116 } as const;
/**
 * Longer names end in "…"; the sentence of their mark has them in full. Those that are named for being highlighted alone,
 * or tell of others that moved the line with them, have one line more, and so have all on a phone.
 */
const maxLines = { moved: 3, longer: 4 } as const;
/** Of that width, in other shapes of a label; and as much where the panel is low. */
const shares = [1.5, 2.2, 0.75] as const;
const lowShare = 1.5;
/** Between the years of a label, the size of its move and its name, in pixels. */
const gap = 5;

/** Words of one look: years are bold. */
interface Run {
  readonly words: string;
  readonly bold: boolean;
  readonly width: number;
}

/** A label broken into lines, with the room that they take, in pixels. */
export interface LabelText extends WarmthLabel {
  readonly lines: readonly (readonly Run[])[];
  readonly width: number;
  readonly height: number;
  /** Only its years are left of it. */
  readonly cut: boolean;
}

/**
 * A label as it would be drawn in a plot of this width: its name goes on behind years and size where some of it has room
 * there, or begins below them. With `low` its lines are longer and fewer.
 */
export function labelText(label: WarmthLabel, plotWidth: number, low = false): LabelText {
  const room = isNarrow(plotWidth) ? widest.narrow : widest.wide * (low ? lowShare : 1);
  const most = mostLines(label, plotWidth);
  const full = labelWithin(label, room, most);
  // No word alone in a last line that could stand less wide.
  const same = (other: LabelText) => other.lines.length === full.lines.length && wordsOf(other) === wordsOf(full);
  return (
    range(room / 2, room, 8)
      .map((width) => labelWithin(label, width, most))
      .find(same) ?? full
  );
}

/** The same words in lines of other widths, lower or less wide, for where the usual ones find no room. */
export function otherShapes(label: WarmthLabel, plotWidth: number): LabelText[] {
  const room = isNarrow(plotWidth) ? widest.narrow : widest.wide;
  const usual = labelText(label, plotWidth);
  return shares
    .map((share) => labelWithin(label, Math.min(room * share, plotWidth), mostLines(label, plotWidth)))
    .filter((other) => wordsOf(other) === wordsOf(usual) && other.lines.length !== usual.lines.length);
}

const wordsOf = ({ lines }: LabelText) => lines.map((runs) => runs.map(({ words }) => words).join(' ')).join(' ');

const mostLines = ({ moved, shorter }: WarmthLabel, plotWidth: number): number =>
  moved && shorter.length === 0 && !isNarrow(plotWidth) ? maxLines.moved : maxLines.longer;

/** A label in at most so many lines of at most `room` pixels. */
function labelWithin(label: WarmthLabel, room: number, most: number): LabelText {
  const head = [run(label.years, true), ...(label.size === '' ? [] : [run(label.size)])];
  const broken = (title: string, linesLeft: number = most) => {
    // Two directions of writing in one line would change places.
    const begun = isRightToLeft(title) ? '' : beginning(title, room - widthOf(head) - gap);
    const rest = title.slice(begun.length).trimStart();
    const max = begun === '' ? linesLeft : linesLeft - 1;
    return { begun, below: rest === '' ? [] : wrapText(rest, room, textSize.label, 400, max) };
  };
  const isWhole = (title: string) => broken(title).below.length === broken(title, Infinity).below.length;
  const { begun, below } = broken([label.title, ...label.shorter].find(isWhole) ?? label.title);
  const lines = below.length === 0 ? below : keepDagger(below, label.doubts);
  return measured(label, [
    begun === '' ? head : [...head, run(begun)],
    ...lines.map((words) => [run(inDirection(words, label.title))])
  ]);
}

/** A label of which only the years are left: they bear the dagger of its title. */
export const cutShort = (label: WarmthLabel): LabelText => ({
  ...measured(label, [[run(label.doubts.length > 0 ? `${label.years}${dagger}` : label.years, true)]]),
  cut: true
});

const measured = (label: WarmthLabel, lines: LabelText['lines']): LabelText => ({
  ...label,
  lines,
  width: Math.ceil(Math.max(...lines.map(widthOf))),
  height: stackOf(lines).height,
  cut: false
});

const run = (words: string, bold = false): Run => ({
  words,
  bold,
  width: textWidth(words, textSize.label, bold ? 600 : 400)
});

const widthOf = (runs: readonly Run[]): number => runs.reduce((sum, { width }) => sum + width, (runs.length - 1) * gap);

const stackOf = (lines: LabelText['lines']) =>
  stackLines(
    lines.map((runs) => runs.map(({ words }) => words).join(' ')),
    textSize.label,
    labelReach
  );

/** As many of the first words of a text as fit into so many pixels. */
function beginning(text: string, room: number): string {
  const ends = [...text.matchAll(/\s|$/gu)].map(({ index }) => index);
  const end = ends.findLast((index) => textWidth(text.slice(0, index), textSize.label) <= room) ?? 0;
  return text.slice(0, end);
}

/** The words of a label in their places: beside the edge at its leader, from `top` down. */
export function placedRuns(
  { lines }: LabelText,
  { beside, edge, top }: { beside: 'left' | 'right'; edge: number; top: number }
): (Run & { readonly x: number; readonly y: number })[] {
  const { baselines } = stackOf(lines);
  return lines.flatMap((runs, n) => {
    let x = beside === 'right' ? edge : edge - widthOf(runs);
    return runs.map((each) => {
      const at = x;
      x += each.width + gap;
      // Texts end at the leader, not only as they are measured: another font may be in use.
      return { ...each, x: beside === 'right' ? at : at + each.width, y: top + (baselines[n] ?? 0) };
    });
  });
}
