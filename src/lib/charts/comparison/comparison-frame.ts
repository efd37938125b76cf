import { warmthLevels } from '#lib/analysis/index.ts';
import { frameOf, isNarrow, legendBox, marginOf, type Frame, type FrameSize } from '../chart-frame.ts';
import type { Tokens } from '../colour-tokens.ts';
import { cutText, textWidth } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import { levelName } from '../warmth/warmth-words.ts';
import type { ComparisonFigure } from './comparison-figure.ts';
import { ownPlotHeight } from './comparison-panels.ts';
import { symbolPath } from './line-shape.ts';

/** Left of the plot: between it and the numbers of a scale, for the longest of them, and from there to words, in pixels. */
export const numberColumn = { gap: 8, width: 20, words: 6 } as const;
/** Right of the plot: from the end of a line to its symbol and from there to its name; and how wide a name may be. */
export const nameColumn = { gap: 14, symbol: 10, wide: 150, narrow: 62 } as const;
/** How much of the column of names is left where they stand above the plot: a symbol, in pixels. */
const symbolColumn = 20;
/** Below the plot, for the years, and for the names of states that follow one another. */
const bottom = { years: 26, states: 18 } as const;

/** Whether lines are named above the plot, and at their ends by their symbols alone: a phone has no room beside it. */
export const areNamedAbove = ({ withoutLegend }: Pick<ComparisonFigure, 'withoutLegend'>, width: number): boolean =>
  isNarrow(width) && !withoutLegend;

/** The name of a line as it stands at its end: whole where it has room, else in lines; none where it stands above. */
export function nameLines(
  label: string,
  figure: Pick<ComparisonFigure, 'withoutLegend'>,
  width: number
): readonly string[] {
  if (areNamedAbove(figure, width)) return [];
  const room = isNarrow(width) ? nameColumn.narrow : nameColumn.wide;
  return textWidth(label, textSize.label, 600) <= room ? [label] : brokenName(label, room);
}

/** Parts of a name between which it may break: at spaces, and after the dash of a pair, not of a span of years. */
const breaks = /(?<=\s)|(?<=[^\d\s]–)(?=\D)/u;
/** A name has no more lines. */
const maxNameLines = 4;

/** Breaks a name into lines of at most so many pixels; what has no room even so ends in "…". */
export function brokenName(label: string, room: number): readonly string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), textSize.label, 600) <= room;
  const lines: string[] = [];
  for (const part of label.split(breaks)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + part)) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  const kept = lines.slice(0, maxNameLines - 1);
  const rest = lines.slice(kept.length).join('');
  return [...kept, rest].filter(Boolean).map((line) => cutText(line.trimEnd(), room, textSize.label, 600));
}

/** The words around the plot of a comparison of this size. */
export function comparisonFrame(figure: ComparisonFigure, colours: Tokens, size: FrameSize): Frame {
  const { width, terse = false } = size;
  const { lang, model } = figure.view;
  const small = (text: string) => textWidth(text, textSize.small);
  const levels = Math.max(...warmthLevels(model).map(({ level }) => small(levelName(lang, level))));
  const kinds =
    isNarrow(width) || terse ? 0 : numberColumn.gap + Math.max(0, ...figure.rows.map(({ label }) => small(label)));
  const numbers = numberColumn.gap + numberColumn.width + (isNarrow(width) ? 0 : numberColumn.words + levels);
  const names = figure.lines.flatMap(({ label }) =>
    nameLines(label, figure, width).map((line) => textWidth(line, textSize.label, 600))
  );
  const named = areNamedAbove(figure, width)
    ? figure.lines.map(({ name, label }) => ({
        label,
        path: symbolPath(name, { x: legendBox / 2, y: legendBox / 2 }),
        fill: colours.compared[name]
      }))
    : [];
  const room = {
    top: 6,
    left: Math.ceil(Math.max(numbers, kinds)),
    right: named.length > 0 ? symbolColumn : Math.ceil(nameColumn.gap + nameColumn.symbol + Math.max(0, ...names)),
    bottom: bottom.years + (figure.isAligned || figure.successions.length > 0 ? bottom.states : 0)
  };
  const plot = Math.max(0, width - 2 * marginOf(width) - room.left - room.right);
  return frameOf(figure, named, room, size, ownPlotHeight(figure, { width, plot, terse }));
}
