import { yearOf, type Era } from '#lib/dataset/index.ts';
import type { View } from './view.ts';

/** The period of a view that is an era's: as precise as its bounds are known; what goes on has no end. */
export function eraPeriod({ date: { first, last, precision, isOpen } }: Era): Pick<View, 'from' | 'to'> {
  const bound = (day: number, isYear: boolean) =>
    isYear
      ? String(yearOf(day)).padStart('YYYY'.length, '0')
      : new Date(day * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return { from: bound(first, precision[0] === 'year'), to: isOpen ? '' : bound(last, precision[1] === 'year') };
}
