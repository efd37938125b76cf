import { actingSides, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { noCategory } from './choices.ts';
import { periodOf } from './period.ts';
import { searchableTexts, searchWords } from './search.ts';
import type { View } from './view.ts';

/**
 * The events that the view lets through, in the order of the data. Within one parameter any value suffices, between
 * parameters all must hold; of the searched words each must be found. An event is in the period if some part of its
 * date is.
 */
export function selectEvents(dataset: Dataset, view: View): readonly DyadEvent[] {
  return selectedBy(view)(dataset);
}

/** Each chart of a view asks for it. */
const selectedBy = memoizeWeak((view: View) => memoizeWeak((dataset: Dataset) => selected(dataset, view)));

function selected(dataset: Dataset, view: View): readonly DyadEvent[] {
  const { first, last } = periodOf(view);
  const words = searchWords(view.q);
  const texts = words.length > 0 ? searchableTexts(dataset) : [];
  const { category, context, actor, direction } = view;
  const acting = actingSides(dataset);
  const [contexts, actors] = [new Set<string>(context), new Set<string>(actor)];
  // Asked of every event for every chart: what is not chosen by costs one comparison.
  return dataset.events.filter(
    (event, n) =>
      (first === null || event.date.last >= first) &&
      (last === null || event.date.first <= last) &&
      (direction === 'both' || direction === 'split' || acting(event).has(direction === 'ab' ? 0 : 1)) &&
      (category.length === 0 || category.includes(event.category ?? noCategory)) &&
      (contexts.size === 0 || event.contexts.some((each) => contexts.has(each))) &&
      (actors.size === 0 || event.participants.some((each) => actors.has(each.actor))) &&
      (words.length === 0 || words.every((word) => texts[n]?.includes(word)))
  );
}
