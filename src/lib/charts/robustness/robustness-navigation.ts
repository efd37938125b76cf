import type { Navigate } from '../figure.ts';
import type { RobustnessFigure } from './robustness-figure.ts';
import { columnsAt } from './robustness-frame.ts';

/** Left and Right to the neighbouring small chart, Up and Down by a row as it stands on a desk, Home and End. */
export function robustnessNavigate({ marks }: Pick<RobustnessFigure, 'marks'>): Navigate {
  const steps = {
    left: -1,
    right: 1,
    up: -columnsAt.wide,
    down: columnsAt.wide,
    pageup: -columnsAt.wide,
    pagedown: columnsAt.wide
  };
  return (from, move) => {
    const here = marks.findIndex(({ id }) => id === from);
    if (here < 0) return marks.at(move === 'end' ? -1 : 0)?.id ?? null;
    if (move === 'home') return marks[0]?.id ?? null;
    if (move === 'end') return marks.at(-1)?.id ?? null;
    const next = here + steps[move];
    return next < 0 ? null : (marks[next]?.id ?? null);
  };
}
