import type { Agreement, Dataset } from '#lib/dataset/index.ts';
import { periodOf } from './period.ts';
import { folded, searchWords } from './search.ts';
import type { View } from './view.ts';

/**
 * The agreements of which no event tells that the view lets through: by their dates, between whom they are, and their
 * titles. What tells events apart beside these, no agreement has.
 */
export function selectUntold(dataset: Dataset, view: View): readonly Agreement[] {
  const { category, context, actor, direction, q } = view;
  if (category.length > 0 || context.length > 0 || direction === 'ab' || direction === 'ba') return [];
  const { first, last } = periodOf(view);
  const words = searchWords(q);
  return dataset.agreements.filter(
    ({ between, date, title }) =>
      between !== undefined &&
      (first === null || date.last >= first) &&
      (last === null || date.first <= last) &&
      (actor.length === 0 || between.some((each) => actor.includes(each.actor))) &&
      words.every((word) => folded(title).includes(word))
  );
}
