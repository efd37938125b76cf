import { durationInWords, message } from '#lib/messages/index.ts';
import { textWidth } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import { durationCovered, partlyCoveredRuns } from './coverage-words.ts';
import type { DensityBar, DensityFigure } from './density-figure.ts';
import type { DensityScales } from './drawn-columns.ts';

/** Between two labels, in pixels. */
const labelGap = 8;

/** How much of columns is covered, below their years, in pixels of the plot. */
export interface CoverageLabel {
  readonly id: string;
  readonly text: string;
  readonly middle: number;
}

type Slot = readonly [left: number, right: number];

/** The ground of the columns that are compared with no other, from edge to edge of their places; empty where none is. */
export function uncoveredGround(
  { columns }: DensityFigure,
  scales: DensityScales,
  { top, bottom }: { top: number; bottom: number }
): string {
  const spans: [number, number][] = [];
  for (const column of columns) {
    if (column.coverage.isWhole) continue;
    const [left, right] = slotOf(column, scales);
    const before = spans.at(-1);
    if (before && left - before[1] < 0.5) before[1] = right;
    else spans.push([left, right]);
  }
  return spans.map(([left, right]) => `M${left} ${top}H${right}V${bottom}H${left}z`).join('');
}

/**
 * What can be said below the columns of how much of them is covered, so that no two touch: first of those covered in
 * part, as long as there is room for, and never twice as broad as their places; then why nothing is covered of those one after another.
 */
export function coverageLabels(
  { columns, view }: DensityFigure,
  scales: DensityScales,
  width: number
): CoverageLabel[] {
  const taken: Slot[] = [];
  const place = (id: string, texts: readonly string[], [left, right]: Slot): CoverageLabel[] => {
    for (const text of texts) {
      const half = textWidth(text, textSize.small) / 2;
      if (half > right - left) continue;
      const middle = Math.min(Math.max((left + right) / 2, half), Math.max(half, width - half));
      const box: Slot = [middle - half - labelGap / 2, middle + half + labelGap / 2];
      if (taken.some((other) => box[0] < other[1] && box[1] > other[0])) continue;
      taken.push(box);
      return [{ id, text, middle }];
    }
    return [];
  };
  const runs = partlyCoveredRuns(columns);
  const parts = runs.flatMap(({ first: column }) => {
    if (column.coverage.span === null) return [];
    const words = (['long', 'short', 'narrow'] as const).map((display) =>
      durationInWords(view.lang, durationCovered(column), display)
    );
    const only = words.slice(0, 2).map((covered) => message(view.lang, 'density.only', { covered }));
    return place(String(column.firstYear), [...only, ...words], slotOf(column, scales));
  });
  const none = runs.flatMap(({ first, last }) => {
    if (first.coverage.span !== null) return [];
    const [left, right] = [slotOf(first, scales)[0], slotOf(last, scales)[1]];
    return textWidth(first.covered, textSize.small) > right - left
      ? []
      : place(String(first.firstYear), [first.covered], [left, right]);
  });
  return [...parts, ...none].sort((a, b) => a.middle - b.middle);
}

/** The place of a column, half of the gaps beside it included, in pixels. */
function slotOf({ firstYear }: DensityBar, { x, band, step }: DensityScales): Slot {
  const left = (x(firstYear) ?? 0) - (step - band) / 2;
  return [left, left + step];
}
