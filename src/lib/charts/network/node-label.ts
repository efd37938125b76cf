import type { NetworkNode } from '#lib/analysis/index.ts';
import { inDirection, type EventDate } from '#lib/dataset/index.ts';
import { memoize, memoizeWeak } from '#lib/memo/index.ts';
import { yearSpanInWords } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { keepDagger, stackLines, textWidth, wrapText, type LineStack, type Weight } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';

/** The words of a node, broken into lines; an agreement's year stands before the first. */
export interface NodeLabel {
  readonly year: string;
  readonly lines: readonly string[];
  /** Where they stand. */
  readonly baselines: LineStack['baselines'];
  readonly size: number;
  readonly weight: Weight;
  /** Of the widest line, and of all lines together, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Longer names end in "…"; the sentence of their mark has them in full. */
export const maxNameLines = 3;
const leading: Readonly<Record<number, number>> = {
  [textSize.small]: 14,
  [textSize.label]: 15,
  [textSize.subtitle]: 17
};

/** From one line of a label in Latin letters to the next, by the size of the letters, in pixels. */
export const lineHeightOf = (size: number) => leading[size] ?? Math.round(size * 1.2);
/** How far below the middle of a line its letters stand, in sizes of them. */
const belowMiddle = 0.34;
/** How far such a line reaches from its baseline, in pixels. */
function latinReach(size: number) {
  const half = lineHeightOf(size) / 2;
  return { above: half + size * belowMiddle, below: half - size * belowMiddle };
}

const yearSpanIn = memoize((language: Language) => memoizeWeak((date: EventDate) => yearSpanInWords(language, date)));

/** The year of an agreement, or the years in which it may have been made; empty for an actor. */
export const yearsOf = ({ date }: Pick<NetworkNode, 'date'>, language: Language): string =>
  date ? yearSpanIn(language)(date) : '';

/** A node's name with its year, in the order in which they are seen. */
export const fullName = (node: Pick<NetworkNode, 'name' | 'date'>, language: Language) =>
  `${yearsOf(node, language)} ${node.name}`.trim();

/** Breaks a name into so many lines of at most `room` pixels; a state's is bold. */
export function nodeLabel(
  node: NetworkNode,
  room: number,
  size: number,
  maxLines: number,
  language: Language
): NodeLabel {
  const weight = node.kind === 'state' ? 600 : 400;
  const lines = keepDagger(wrapText(node.name, room, size, weight, maxLines), node.doubts);
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));
  const { baselines, height } = stackLines(lines, size, latinReach(size));
  return {
    year: yearsOf(node, language),
    lines: parted(lines, node.name).map((line) => inDirection(line, node.name)),
    baselines,
    size,
    weight,
    width,
    height
  };
}

/** Ends a line in the space that parts it from the next, so that the texts, read one after another, are the name. */
function parted(lines: readonly string[], name: string): string[] {
  let rest = name.trim().replace(/\s+/g, ' ');
  return lines.map((line) => {
    rest = rest.slice(line.length);
    const isParted = rest.startsWith(' ');
    if (isParted) rest = rest.slice(1);
    return isParted ? `${line} ` : line;
  });
}
