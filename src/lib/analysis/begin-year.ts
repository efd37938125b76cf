import { yearOf, type DyadEvent } from '#lib/dataset/index.ts';

/** The year in which an event counts: the one in which it began, the middle of a span that is not known better. */
export function beginYear({ date }: DyadEvent): number {
  return yearOf(date.lasts ? date.first : Math.floor((date.first + date.last) / 2));
}
