import type { Navigate } from '../figure.ts';
import type { RobustnessFigure } from './robustness-figure.ts';
import { columnsAt } from './robustness-frame.ts';

/**
 * Left and Right to the neighbouring chart, Up and Down by a row as it stands on a desk, the line shown above all
 * measures, Home and End.
 */
export function robustnessNavigate({ marks }: Pick<RobustnessFigure, 'marks'>): Navigate {
  const up = (here: number) => (here === 0 ? -1 : Math.max(0, here - columnsAt.wide));
  const down = (here: number) => (here === 0 ? 1 : here + columnsAt.wide);
  const steps = {
    left: (here: number) => here - 1,
    right: (here: number) => here + 1,
    up,
    down,
    pageup: up,
    pagedown: down
  };
  return (from, move) => {
    const here = marks.findIndex(({ id }) => id === from);
    if (here < 0) return marks.at(move === 'end' ? -1 : 0)?.id ?? null;
    if (move === 'home') return marks[0]?.id ?? null;
    if (move === 'end') return marks.at(-1)?.id ?? null;
    const next = steps[move](here);
    return next < 0 ? null : (marks[next]?.id ?? null);
  };
}
