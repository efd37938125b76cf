import { dayNumber, yearOf } from '#lib/dataset/index.ts';
import type { LineName } from '#lib/view/index.ts';
import { spread, type Point } from '../placement/index.ts';
import { clampDay } from '../time-scale.ts';
import type { ComparisonFigure, DrawnLine } from './comparison-figure.ts';
import { nameLines } from './comparison-frame.ts';
import type { Panel } from './comparison-panels.ts';

/** Where the name of a line stands, in pixels of the plot. */
export interface NamePlace {
  readonly name: LineName;
  /** The middle of its name, and the baseline of the name's first line. */
  readonly at: number;
  readonly top: number;
  readonly lines: readonly string[];
}

/** The same of a line that is drawn, with its symbols and its last point. */
interface LinePlaces extends NamePlace {
  readonly symbols: readonly Point[];
  readonly end: Point;
}

/** From line to line of a name, and from its middle to a baseline, in pixels. */
export const nameLeading = 15;
const baseline = 4.5;
/** Between two symbols of a line, about, in pixels. */
const apart = 90;
const steps = [1, 2, 5, 10, 20, 50] as const;

/** Symbols along each line, every few years, and its name at its end; nothing of one that is not there. */
export function linePlaces(
  figure: ComparisonFigure,
  {
    x,
    y,
    panel,
    width,
    drawn
  }: {
    readonly x: (day: number) => number;
    readonly y: (value: number) => number;
    readonly panel: Panel;
    readonly width: number;
    readonly drawn: number;
  }
): LinePlaces[] {
  const ends = figure.lines.flatMap((line) => {
    const last = line.series.at(-1);
    return last ? [{ line, end: { x: x(last.day), y: y(last.warmth) }, middle: y(last.warmth) }] : [];
  });
  return placedNames(ends, figure, panel, drawn).map(({ line, end, ...place }): LinePlaces => ({
    ...place,
    end,
    symbols: symbolPoints(line, figure, width).map(({ day, warmth }) => ({ x: x(day), y: y(warmth) }))
  }));
}

/** The names of lines that are not there, beside what is counted of them: on the scale of the lines they have no place. */
export function missingNames(figure: ComparisonFigure, panel: Panel, drawn: number): NamePlace[] {
  const missing = figure.lines.filter(({ series }) => series.length === 0);
  const middle = (panel.top + panel.bottom) / 2;
  return placedNames(
    missing.map((line) => ({ line, middle })),
    figure,
    panel,
    drawn
  ).map(({ name, at, top, lines }) => ({ name, at, top, lines }));
}

/** Names pushed apart where they are too near, and kept within their panel. */
function placedNames<T extends { readonly line: DrawnLine; readonly middle: number }>(
  items: readonly T[],
  figure: ComparisonFigure,
  panel: Panel,
  drawn: number
): (T & NamePlace)[] {
  const named = items.map((item) => {
    const lines = nameLines(item.line.label, figure, drawn);
    return { ...item, lines, width: Math.max(lines.length, 1) * nameLeading + 3 };
  });
  return keptWithin(spread([...named].sort((a, b) => a.middle - b.middle)), panel).map((item) => ({
    ...item,
    name: item.line.name,
    at: item.middle,
    top: item.middle + baseline - ((item.lines.length - 1) * nameLeading) / 2
  }));
}

/** Names moved up or down as one where they would leave the panel. */
function keptWithin<T extends { readonly middle: number; readonly width: number }>(
  items: readonly T[],
  { top, bottom }: Panel
): T[] {
  const first = Math.min(...items.map(({ middle, width }) => middle - width / 2));
  const last = Math.max(...items.map(({ middle, width }) => middle + width / 2));
  const shift = first < top ? top - first : last > bottom ? Math.max(bottom - last, top - first) : 0;
  return items.map((item) => ({ ...item, middle: item.middle + shift }));
}

/** Where the symbols of a line stand in a plot so many pixels wide. */
export function symbolPoints(
  line: DrawnLine,
  figure: Pick<ComparisonFigure, 'lines' | 'isAligned' | 'domain'>,
  width: number
): { readonly day: number; readonly warmth: number }[] {
  const [first, last] = figure.domain;
  const years = yearOf(last) - yearOf(first) + 1;
  const step = steps.find((each) => (width * each) / years >= apart) ?? 50;
  return symbolDays(line, step, figure).map((day) => ({ day, warmth: heightOn(line, day) }));
}

/** The first days of every so manyth year that the line has, those of each line a little later than the one before. */
function symbolDays(
  { series, name }: DrawnLine,
  step: number,
  { lines, isAligned }: Pick<ComparisonFigure, 'lines' | 'isAligned'>
): number[] {
  const [first, last] = [series[0]?.day ?? 0, series.at(-1)?.day ?? -1];
  const zero = isAligned ? yearOf(0) : 0;
  const shift = (lines.findIndex((line) => line.name === name) * step * 365.25) / Math.max(2, lines.length);
  const from = Math.ceil((yearOf(first) - zero) / step) * step + zero;
  return Array.from({ length: Math.ceil((yearOf(last) - from) / step) + 1 }, (_, n) =>
    Math.round(dayNumber(from + n * step) + shift)
  ).filter((day) => day >= first && day <= last);
}

/** The height of a line on a day, straight from point to point. */
function heightOn({ series }: DrawnLine, day: number): number {
  const next = series.findIndex((point) => point.day >= day);
  const [before, after] = [series[next - 1], series[next]];
  if (!after) return series.at(-1)?.warmth ?? 0;
  if (!before || after.day === day) return after.warmth;
  const share = (day - before.day) / (after.day - before.day);
  return before.warmth + (after.before - before.warmth) * share;
}

/** From where to where the years of the title stand, in pixels. */
export const leadPlaces = ({ leads, domain }: ComparisonFigure, x: (day: number) => number) =>
  leads.map(({ name, first, last }) => ({ name, from: x(clampDay(first, domain)), to: x(clampDay(last, domain)) }));
