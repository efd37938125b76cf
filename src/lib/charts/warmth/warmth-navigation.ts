import { yearOf } from '#lib/dataset/index.ts';
import type { Navigate } from '../figure.ts';
import type { WarmthFigure } from './warmth-figure.ts';

/**
 * Moves from mark to mark in time: Left and Right to the neighbour, PageUp and PageDown to the first mark of the decade
 * with marks before and after, Home and End. Up and Down lead nowhere: marks of one time follow one another.
 */
export function warmthNavigate({ marks }: Pick<WarmthFigure, 'marks'>): Navigate {
  const decades = marks.map(({ first, last }) => Math.floor(yearOf(Math.floor((first + last) / 2)) / 10));
  const places = new Map(marks.map(({ id }, n) => [id, n]));
  const idAt = (n: number) => marks[n]?.id ?? null;
  const entered = (decade: number | undefined) => (decade === undefined ? null : idAt(decades.indexOf(decade)));
  return (from, move) => {
    const here = from === null ? undefined : places.get(from);
    if (here === undefined) return idAt(move === 'end' ? marks.length - 1 : 0);
    const decade = decades[here] ?? 0;
    switch (move) {
      case 'left':
        return idAt(here - 1);
      case 'right':
        return idAt(here + 1);
      case 'home':
        return here === 0 ? null : idAt(0);
      case 'end':
        return here === marks.length - 1 ? null : idAt(marks.length - 1);
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
