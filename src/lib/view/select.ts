import { dayNumber, yearOf, type Dataset, type DyadEvent } from '$lib/dataset';
import type { View } from './types';

/** First and last day of the view's period, in days since 1970; null where it is open. */
export function periodOf({ from, to }: View): { first: number | null; last: number | null } {
  const day = (text: string, month: number, dayOfMonth: number) => {
    const [y = 0, m = month, d = dayOfMonth] = text.split('-').map(Number);
    return text === '' ? null : dayNumber(y, m, d);
  };
  return { first: day(from, 1, 1), last: day(to, 12, 31) };
}

/** First and last day that a chart of this view covers: the period, or whole years from the first event to the last. */
export function domainOf(dataset: Dataset, view: View): [number, number] {
  const { first, last } = periodOf(view);
  const years = dataset.events.flatMap(({ date }) => [yearOf(date.first), yearOf(date.last)]);
  const [from, to] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [yearOf(dataset.dyad.begin), yearOf(dataset.dyad.begin)];
  const begin = first ?? Math.min(dayNumber(from), last ?? Infinity);
  return [begin, Math.max(begin, last ?? dayNumber(to, 12, 31))];
}

/**
 * The events that the view lets through. Within one parameter any value suffices, between parameters all must hold.
 * An event is in the period if some part of its date is.
 */
export function selectEvents(dataset: Dataset, view: View): readonly DyadEvent[] {
  const { first, last } = periodOf(view);
  const words = view.q.toLocaleLowerCase(view.lang).split(/\s+/).filter(Boolean);
  const names = new Map(dataset.actors.map((actor) => [actor.id, actor.name]));
  const anyOf = (chosen: readonly string[], has: (value: string) => boolean) => chosen.length === 0 || chosen.some(has);
  return dataset.events.filter((event) =>
    (first === null || event.date.last >= first) &&
    (last === null || event.date.first <= last) &&
    anyOf(view.category, (category) => category === event.category) &&
    anyOf(view.context, (context) => event.contexts.includes(context)) &&
    anyOf(view.actor, (actor) => event.participants.some((p) => p.actor === actor)) &&
    (words.length === 0 || matches(event, words, names, view.lang))
  );
}

function matches(event: DyadEvent, words: string[], names: Map<string, string>, lang: string): boolean {
  const text = [event.title, event.summary, event.category, event.note, ...event.participants.map((p) => names.get(p.actor) ?? '')]
    .join(' ').toLocaleLowerCase(lang);
  return words.every((word) => text.includes(word));
}
