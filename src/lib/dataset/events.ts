import { max, min } from 'd3';
import type { Coding, Dataset, DyadEvent, EventDate } from './types.ts';

/** A coding as PLOVER's tables write it: "CONSULT:visit", or the category alone. */
export const codingName = ({ category, mode }: Coding): string => (mode === '' ? category : `${category}:${mode}`);

/** How an event is coded in PLOVER's categories; null of what is not. */
export const codingOf = ({ category, mode }: Pick<DyadEvent, 'category' | 'mode'>): Coding | null =>
  category === null ? null : { category, mode };

/** The order of the data: by first day, by last, and by id where both are the same. */
export function earlierFirst(a: DyadEvent, b: DyadEvent): number {
  return a.date.first - b.date.first || a.date.last - b.date.last || (a.id < b.id ? -1 : 1);
}

/**
 * The first and the last day that events cover together, in days since 1970, and whether one of them goes on; NaN for
 * none.
 */
export const daysOf = (events: readonly Pick<DyadEvent, 'date'>[]): Pick<EventDate, 'first' | 'last' | 'isOpen'> => ({
  first: min(events, ({ date }) => date.first) ?? NaN,
  last: max(events, ({ date }) => date.last) ?? NaN,
  ...(events.some(({ date }) => date.isOpen) ? { isOpen: true } : {})
});

/** Has what goes on last to the end of the data, which is the last day that any event is dated to. */
export function closeOpenEnds<E extends { readonly date: EventDate }>(events: readonly E[]): E[] {
  const last = max(events, ({ date }) => date.last) ?? NaN;
  return events.map((event) => (event.date.isOpen ? { ...event, date: { ...event.date, last } } : event));
}

/** Whether a record is of measures from outside alone: they are drawn, and there is no event that could be. */
export const isOfMeasuresAlone = ({ events, measures }: Pick<Dataset, 'events' | 'measures'>): boolean =>
  events.length === 0 && measures.length > 0;
