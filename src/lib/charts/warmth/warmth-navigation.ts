import { least } from 'd3';
import { yearOf } from '#lib/dataset/index.ts';
import type { Move, Navigate } from '../figure.ts';
import { backgroundRows } from './warmth-background.ts';
import type { WarmthFigure } from './warmth-figure.ts';

/** A mark of a row, with its first and last day. */
interface TimedMark {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Moves from mark to mark in time: Left and Right to the neighbour, PageUp and PageDown to the first mark of the decade
 * with marks before and after, Home and End. Down leads from the events to what is not of the record below the axis, to
 * the background event nearest in time and from there to the phase and to who led, and Up back; above the events is the
 * line. Marks of one time follow one another.
 */
export function warmthNavigate({ marks, background }: Pick<WarmthFigure, 'marks' | 'background'>): Navigate {
  const inRows = [marks, ...backgroundRows(background)];
  const steps = inRows.map(withinRow);
  const rowOf = new Map(inRows.flatMap((row, n) => row.map((mark) => [mark.id, { n, mark }] as const)));
  return (from, move) => {
    const { n = 0, mark } = rowOf.get(from ?? '') ?? {};
    if (!mark || (move !== 'up' && move !== 'down')) return steps[n]?.(from, move) ?? null;
    return nearest(inRows[move === 'down' ? n + 1 : n - 1] ?? [], middleOf(mark))?.id ?? null;
  };
}

/** What goes on has no middle. */
const middleOf = ({ first, last }: TimedMark) => (last === Infinity ? first : (first + last) / 2);

/** The mark of a row whose time a day lies in or is nearest to; of several the one about it. */
function nearest(row: readonly TimedMark[], day: number): TimedMark | undefined {
  const outside = ({ first, last }: TimedMark) => Math.max(0, first - day, day - last);
  return least(row, (a, b) => outside(a) - outside(b) || Math.abs(middleOf(a) - day) - Math.abs(middleOf(b) - day));
}

/** The moves that do not leave a row of marks in order of time. */
function withinRow(row: readonly TimedMark[]): (from: string | null, move: Move) => string | null {
  const decades = row.map((mark) => Math.floor(yearOf(Math.floor(middleOf(mark))) / 10));
  const places = new Map(row.map(({ id }, n) => [id, n]));
  const idAt = (n: number) => row[n]?.id ?? null;
  const entered = (decade: number | undefined) => (decade === undefined ? null : idAt(decades.indexOf(decade)));
  return (from, move) => {
    const here = from === null ? undefined : places.get(from);
    if (here === undefined) return idAt(move === 'end' ? row.length - 1 : 0);
    const decade = decades[here] ?? 0;
    switch (move) {
      case 'left':
        return idAt(here - 1);
      case 'right':
        return idAt(here + 1);
      case 'home':
        return here === 0 ? null : idAt(0);
      case 'end':
        return here === row.length - 1 ? null : idAt(row.length - 1);
      case 'pageup':
        return entered(decades.findLast((other) => other < decade));
      case 'pagedown':
        return entered(decades.find((other) => other > decade));
      case 'up':
      case 'down':
        return null;
    }
  };
}
