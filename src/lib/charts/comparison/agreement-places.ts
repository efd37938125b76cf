import { timeScale } from '../time-scale.ts';
import type { AgreementMark, AgreementRow } from './agreement-rows.ts';
import type { ComparisonFigure } from './comparison-figure.ts';
import { symbolSize } from './line-shape.ts';

/** A symbol of an agreement in its row: how far right it stands, and at which of the row's levels, from above. */
interface AgreementPlace {
  readonly mark: AgreementMark;
  readonly x: number;
  /** Where the line of how long it was in force ends; null where it is told of none. */
  readonly until: number | null;
  readonly level: number;
}

export interface PlacedRow {
  readonly row: AgreementRow;
  readonly places: readonly AgreementPlace[];
  readonly levels: number;
}

/** Between two symbols of a level, in pixels; and more levels than these no row has, whatever lies on one another then. */
const clearance = 1;
const maxLevels = 6;

/** The symbols of each row in a plot so many pixels wide: one that would lie on another stands at a level of its own. */
export const agreementPlaces = (
  { rows, domain }: Pick<ComparisonFigure, 'rows' | 'domain'>,
  width: number
): PlacedRow[] => {
  const x = timeScale(domain, width);
  return rows.map((row): PlacedRow => {
    /** How far to the right each level is taken. */
    const ends: number[] = [];
    const places = row.marks.map((mark): AgreementPlace => {
      const at = x(mark.day);
      const until = mark.until !== null && mark.until > mark.day ? x(mark.until) : null;
      const free = ends.findIndex((end) => end + clearance <= at - symbolSize);
      const level = free >= 0 ? free : ends.length < maxLevels ? ends.length : ends.indexOf(Math.min(...ends));
      ends[level] = Math.max(ends[level] ?? -Infinity, at + symbolSize, until ?? -Infinity);
      return { mark, x: at, until, level };
    });
    return { row, places, levels: Math.max(1, ends.length) };
  });
};
