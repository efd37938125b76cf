import type { Dataset, DyadEvent } from '$lib/dataset';
import { periodOf } from './period';
import { folded, searchableTexts } from './search';
import type { View } from './types';

/**
 * The events that the view lets through, in the order of the data. Within one parameter any value suffices, between
 * parameters all must hold; of the searched words each must be found. An event is in the period if some part of its date is.
 */
export function selectEvents(dataset: Dataset, view: View): readonly DyadEvent[] {
  const { first, last } = periodOf(view);
  const words = folded(view.q).split(/\s+/).filter(Boolean);
  const texts = words.length > 0 ? searchableTexts(dataset) : [];
  const anyOf = (chosen: readonly string[], has: (value: string) => boolean) => chosen.length === 0 || chosen.some(has);
  return dataset.events.filter((event, n) =>
    (first === null || event.date.last >= first) &&
    (last === null || event.date.first <= last) &&
    anyOf(view.category, (category) => category === event.category) &&
    anyOf(view.context, (context) => event.contexts.includes(context)) &&
    anyOf(view.actor, (actor) => event.participants.some((p) => p.actor === actor)) &&
    words.every((word) => texts[n]?.includes(word)));
}
