import type { DyadEvent } from './types';

/** The order of the data: by first day, by last, and by id where both are the same. */
export function earlierFirst(a: DyadEvent, b: DyadEvent): number {
  return a.date.first - b.date.first || a.date.last - b.date.last || (a.id < b.id ? -1 : 1);
}
