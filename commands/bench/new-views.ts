import type { Dataset } from '#lib/dataset/index.ts';
import { defaultView, type View } from '#lib/view/index.ts';

/** Views that end one day earlier each, so that none of them has been computed before. */
export function shorterViews(count: number): View[] {
  const last = Date.UTC(2014, 11, 31);
  return Array.from({ length: count }, (_, n) => ({
    ...defaultView,
    to: new Date(last - n * 86_400_000).toISOString().slice(0, 10)
  }));
}

/** Views that each leave out the events of one category: what a reader does with a filter. */
export function filteredViews({ events }: Dataset): View[] {
  const categories = [...new Set(events.flatMap(({ category }) => category ?? []))];
  return categories.map((left) => ({ ...defaultView, category: categories.filter((category) => category !== left) }));
}
