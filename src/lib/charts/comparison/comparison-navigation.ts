import type { Navigate } from '../figure.ts';
import type { ComparisonFigure } from './comparison-figure.ts';

/**
 * Left and Right to the next year, column or agreement, Page Up and Down by ten, Up and Down between the three at about
 * the same place in their order, Home and End of each.
 */
export function comparisonNavigate({ marks }: Pick<ComparisonFigure, 'marks'>): Navigate {
  const kindOf = (id: string) => id.slice(0, Math.max(0, id.search(/[ -]/)));
  const groups = [...new Set(marks.map(({ id }) => kindOf(id)))].map((kind) =>
    marks.map(({ id }) => id).filter((id) => kindOf(id) === kind)
  );
  return (from, move) => {
    const row = groups.findIndex((ids) => from !== null && ids.includes(from));
    const own = groups[row];
    if (!own || from === null) return (move === 'end' ? groups[0]?.at(-1) : groups[0]?.[0]) ?? null;
    const here = own.indexOf(from);
    const beside = (step: number) => {
      const other = groups[row + step];
      const place = other ? Math.round((here / Math.max(1, own.length - 1)) * (other.length - 1)) : 0;
      return other?.[place] ?? null;
    };
    switch (move) {
      case 'left':
        return own[here - 1] ?? null;
      case 'right':
        return own[here + 1] ?? null;
      case 'pageup':
        return here === 0 ? null : (own[Math.max(0, here - 10)] ?? null);
      case 'pagedown':
        return here === own.length - 1 ? null : (own[Math.min(own.length - 1, here + 10)] ?? null);
      case 'home':
        return own[0] ?? null;
      case 'end':
        return own.at(-1) ?? null;
      case 'up':
        return beside(-1);
      case 'down':
        return beside(1);
    }
  };
}
