import type { Figure } from './figure.ts';
import { doubtNotes, doubtsWithin, notesBelow } from './notes.ts';
import { reachOf, stackLines, textWidth, wrapHeading, wrapText } from './text/index.ts';
import { textSize } from './text/text-size.ts';

/** One entry of a legend: a small drawing in a box of `legendBox` pixels, and its words. */
export interface LegendItem {
  readonly label: string;
  /** Path within a square of `legendBox` pixels. */
  readonly path: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
  /** Lines across it. */
  readonly hatch?: { readonly path: string; readonly stroke: string };
}

/** Room that a plot needs around it for its axes, in pixels. */
export interface AxisRoom {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where the words around a plot stand, in pixels of the drawing; texts by their baseline. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly title: readonly PlacedLine[];
  readonly subtitle: readonly PlacedLine[];
  readonly legend: readonly (LegendItem & { readonly x: number; readonly y: number })[];
  readonly notes: readonly PlacedLine[];
  /** What the words and axes leave for the plot: LayerCake's padding. */
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** The size asked for, in pixels; without a height, as high as it needs. */
export interface FrameSize {
  readonly width: number;
  readonly height?: number | undefined;
  /** Whether the height is the one that the drawing has without being given one. */
  readonly ownHeight?: boolean;
  readonly plain?: boolean;
  /** Names that find no room may be left out, so that the others are read from afar. */
  readonly terse?: boolean;
  /**
   * Without a height: how high the drawing may be to be seen at once, on a phone without its notes. The plot is no
   * higher than this leaves it, as long as it can be read.
   */
  readonly screenful?: number | undefined;
}

/** Words of another view for which a drawing keeps room, so that its plot stays where it is from view to view. */
export interface OtherWords extends Pick<
  Figure,
  'title' | 'subtitle' | 'choice' | 'pointed' | 'doubts' | 'notes' | 'view'
> {
  readonly legend: readonly LegendItem[];
}

interface PlacedLine {
  readonly text: string;
  readonly y: number;
}

/** Edge of a legend's small drawing, in pixels: about as high as the letters of its words. */
export const legendBox = 14;
/** Between the edge of a drawing and its words, in pixels: a phone has less to spare. */
const margin = { wide: 16, narrow: 12 } as const;
/** Below this width a drawing is laid out for a phone, in pixels: no phone held upright is wider. */
const narrowBelow = 560;
/** No chart is laid out narrower, in pixels. */
export const narrowest = 280;
/** Between two entries of a legend across, enough that a word is nearer to its own drawing; and from row to row. */
const legendGap = 20;
const legendRow = 22;

/** From the top of a legend's small drawing to the baseline of its words, and how far a row reaches from it. */
export const legendBaseline = 11.5;
const legendReach = {
  above: (legendRow - legendBox) / 2 + legendBaseline,
  below: (legendRow + legendBox) / 2 - legendBaseline
};

/** Between a legend's small drawing and its words, in pixels. */
const legendWordGap = 6;
/** From one line to the next: of a title in sizes of its letters, else in pixels. */
const [titleLeading, subtitleLeading, noteLeading] = [1.25, 19, 16];
/** Below the title and subtitle, below the legend, and above the notes, in pixels. */
const gaps = { head: 8, legend: 6, notes: 8 } as const;
/** A plot is made no lower than this to be seen at once, in pixels. */
const minSeenPlot = 220;
/** How much of a letter stands below its baseline, in sizes of it; of a note's, in pixels. */
const [descent, noteDescent] = [0.2, 4];
/** Size of a title's letters on a phone, in pixels. */
const narrowTitle = 19;

/** Space between the edge of a drawing and its words, in pixels. */
export const marginOf = (width: number) => (width < narrowBelow ? margin.narrow : margin.wide);
/** Whether a drawing is laid out for a phone. */
export const isNarrow = (width: number) => width < narrowBelow;

/**
 * Breaks the words around a plot for a width and says what is left for the plot. With `plain`, a drawing without title
 * and notes, but for what its daggers mean. With `height` unset, the drawing is as high as its words and a plot of
 * `plotHeight` need. With the words of `others` it leaves the room above its plot that these would take, and below it
 * where its height is given.
 */
export function frameOf(
  figure: Figure,
  items: readonly LegendItem[],
  axis: AxisRoom,
  { width, height, ownHeight = false, plain = false, terse = false, screenful = Infinity }: FrameSize,
  plotHeight: number,
  others: readonly OtherWords[] = []
): Frame {
  const edge = marginOf(width);
  const room = width - 2 * edge;
  const legendOf = (found: readonly LegendItem[]) => (figure.withoutLegend ? [] : found);
  const head = headOf(figure, legendOf(items), width, plain);
  const heads = others.map((other) => headOf(other, legendOf(other.legend), width, plain).height);
  const top = Math.max(head.height, ...heads) + axis.top;
  const within = doubtsWithin(figure, { terse });
  // In a drawing of a given height one paragraph, since each line is taken from the plot.
  const isOne = height !== undefined && !ownHeight;
  const linesOf = (notes: readonly string[]) =>
    (isOne ? [notes.join(' ')] : notes).flatMap((note) => wrapText(note, room, textSize.small));
  const stackOf = (lines: readonly string[]) =>
    stackLines(lines, textSize.small, { above: noteLeading - noteDescent, below: noteDescent });
  const noteLines = linesOf(plain ? doubtNotes(within, figure.view.lang) : notesBelow(figure));
  const noteStack = stackOf(noteLines);
  const ofOthers = isOne && !plain ? others.map((other) => stackOf(linesOf(notesBelow(other))).height) : [];
  const noteRoom = Math.max(noteStack.height, ...ofOthers);
  const notesHeight = noteRoom + (noteRoom > 0 ? gaps.notes : 0);
  const bottom = axis.bottom + notesHeight + edge;
  const seen = Math.min(plotHeight, Math.max(minSeenPlot, screenful - top - (isNarrow(width) ? axis.bottom : bottom)));
  const full = height ?? top + seen + bottom;
  return {
    width,
    height: full,
    title: head.title,
    subtitle: head.subtitle,
    legend: head.legend,
    notes: noteLines.map((text, n) => ({
      text,
      y: full - edge - noteRoom + (noteStack.baselines[n] ?? 0)
    })),
    padding: { top, right: axis.right + edge, bottom, left: axis.left + edge }
  };
}

/** Title, subtitle and legend in a drawing of this width, and how high they are with its margin. */
function headOf(
  words: Pick<Figure, 'title' | 'subtitle'>,
  legend: readonly LegendItem[],
  width: number,
  plain: boolean
): Pick<Frame, 'title' | 'subtitle' | 'legend'> & { readonly height: number } {
  const edge = marginOf(width);
  const room = width - 2 * edge;
  const titleSize = titleSizeOf(width);
  let y = edge;
  const stack = (lines: readonly string[], size: number, leading: number): PlacedLine[] => {
    const top = y;
    const below = (leading - size) / 2 + size * descent;
    const { baselines, height } = stackLines(lines, size, { above: leading - below, below });
    y += height;
    return lines.map((text, n) => ({ text, y: top + (baselines[n] ?? 0) }));
  };
  const title = plain
    ? []
    : stack(wrapHeading(words.title, room, titleSize, 600), titleSize, Math.round(titleSize * titleLeading));
  const subtitle = plain
    ? []
    : stack(wrapText(words.subtitle, room, textSize.subtitle), textSize.subtitle, subtitleLeading);
  if (!plain) y += gaps.head;
  const rows: (LegendItem & { x: number })[][] = [];
  let x = edge;
  for (const item of legend) {
    const wide = legendBox + legendWordGap + textWidth(item.label, textSize.label);
    if (rows.length === 0 || (x > edge && x + wide > width - edge)) {
      x = edge;
      rows.push([]);
    }
    rows.at(-1)?.push({ ...item, x });
    x += wide + legendGap;
  }
  const placedLegend = rows.flatMap((row) => {
    const reaches = row.map(({ label }) => reachOf(label, textSize.label, legendReach));
    const above = Math.max(...reaches.map((reach) => reach.above));
    const boxTop = y + above - legendBaseline;
    y += above + Math.max(...reaches.map((reach) => reach.below));
    return row.map((item) => ({ ...item, y: boxTop }));
  });
  if (legend.length > 0) y += gaps.legend;
  return { title, subtitle, legend: placedLegend, height: y };
}

/** What a frame leaves for the plot, in pixels. */
export const plotRoom = ({ width, height, padding }: Frame) => ({
  width: width - padding.left - padding.right,
  height: height - padding.top - padding.bottom
});

/** Size of the title's letters in a drawing of this width, in pixels. */
export const titleSizeOf = (width: number) => (isNarrow(width) ? narrowTitle : textSize.title);
