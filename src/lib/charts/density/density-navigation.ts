import type { Navigate } from '../figure.ts';
import type { DensityFigure } from './density-figure.ts';

/** How many columns PageUp and PageDown go. */
const page = 10;

/**
 * Left and Right to the neighbouring column, at the same layer where it has one; Up and Down through a column's layers;
 * Home and End to the first and last column. A column comes before its layers, so that empty ones can be reached.
 */
export function densityNavigate({ marks, stacks }: Pick<DensityFigure, 'marks' | 'stacks'>): Navigate {
  const known = new Set(marks.map(({ id }) => id));
  const places = new Map(stacks.flatMap((stack, column) => stack.map((id, level) => [id, { column, level }] as const)));
  const at = (column: number, level: number) => {
    const stack = stacks[column];
    const id = stack?.[Math.min(level, stack.length - 1)];
    return id !== undefined && known.has(id) ? id : null;
  };
  return (from, move) => {
    const here = from === null ? undefined : places.get(from);
    if (!here) return at(move === 'end' ? stacks.length - 1 : 0, 0);
    const last = stacks.length - 1;
    const to = (column: number) =>
      column === here.column || column < 0 || column > last ? null : at(column, here.level);
    switch (move) {
      case 'left':
        return to(here.column - 1);
      case 'right':
        return to(here.column + 1);
      case 'home':
        return to(0);
      case 'end':
        return to(last);
      case 'pageup':
        return to(Math.max(0, here.column - page));
      case 'pagedown':
        return to(Math.min(last, here.column + page));
      case 'up':
        return here.level + 1 < (stacks[here.column]?.length ?? 0) ? at(here.column, here.level + 1) : null;
      case 'down':
        return here.level > 0 ? at(here.column, here.level - 1) : null;
    }
  };
}
