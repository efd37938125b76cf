import { stackLines, wrapText } from '#lib/charts/index.ts';
import { roles, type Block } from './export-deck.ts';

/** A line of words: its place by its baseline, from the upper corner of its column. */
interface WordLine {
  readonly text: string;
  /** The whole text that it is a line of. */
  readonly paragraph: string;
  readonly y: number;
  /** Where the next line may begin. */
  readonly foot: number;
  readonly size: number;
  readonly strong: boolean;
  readonly quiet: boolean;
}

/** Room for words, in pixels of the slide's screen. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** From line to line, as a share of the letters' size. */
const leading = 1.32;
/** Where the letters stand within their line, as a share of their size from its top. */
const baseline = 1;
/** Words are not made smaller than this share of their size; what then has no room is left out. */
const minScale = 0.3;
/** Fine enough that no more than a line of room is lost. */
const scaleStep = 0.05;

/** How much smaller than usual all columns are set, so that each has room; 1 where they do as they are. */
export function scaleOf(columns: readonly (readonly Block[])[], room: Room): number {
  let scale = 1;
  while (scale > minScale && columns.some((blocks) => heightOf(linesOf(blocks, room.width, scale)) > room.height))
    scale -= scaleStep;
  return scale;
}

/** Blocks of text in lines, one block below the other. */
export function linesOf(blocks: readonly Block[], width: number, scale: number): WordLine[] {
  let y = 0;
  return blocks.flatMap(({ role, text }, n) => {
    const { size, before, strong, quiet } = roles[role];
    const own = size * scale;
    if (n > 0) y += before * scale;
    const broken = wrapText(text, width, own, strong ? 600 : 400);
    const top = y;
    const { baselines, feet, height } = stackLines(broken, own, {
      above: own * baseline,
      below: own * (leading - baseline)
    });
    y += height;
    return broken.map((line, k): WordLine => ({
      text: line,
      paragraph: text,
      y: top + (baselines[k] ?? 0),
      foot: top + (feet[k] ?? 0),
      size: own,
      strong,
      quiet
    }));
  });
}

/** How high lines are together, to the foot of the last one. */
export function heightOf(lines: readonly WordLine[]): number {
  return lines.at(-1)?.foot ?? 0;
}

/** The lines that have room, the last of them with a sign where others do not. */
export function linesWithin(lines: readonly WordLine[], height: number): WordLine[] {
  const within = lines.filter(({ foot }) => foot <= height);
  return within.map((line, n) =>
    n === within.length - 1 && within.length < lines.length ? { ...line, text: `${line.text} …` } : line
  );
}

/** The largest size, at most `usual` and at least `least`, in which a text has at most so many lines. */
export function sizeFor(text: string, width: number, usual: number, min: number, lines: number): number {
  let size = usual;
  while (size > min && wrapText(text, width, size, 600).length > lines) size -= 1;
  return size;
}
