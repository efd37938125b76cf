import { contexts, nearestValue, type Dataset } from '#lib/dataset/index.ts';
import { noCategory } from './choices.ts';
import type { ViewProblem } from './view-problem.ts';
import type { View } from './view.ts';

/** So many unknown values of one parameter are named; more would say no more. */
const maxNamed = 3;

/** What the data have, by the parameter that chooses of it. */
function knownTo({ codebook, actors, events, measures }: Dataset) {
  return {
    category: new Set([
      ...codebook.plover.map(({ category }) => category),
      ...(events.some(({ category }) => category === null) ? [noCategory] : [])
    ]),
    context: new Set<string>(contexts),
    actor: new Set(actors.map(({ id }) => id)),
    highlight: new Set(events.map(({ id }) => id)),
    series: new Set(measures.map(({ id }) => id))
  };
}
const checked = ['category', 'context', 'actor', 'highlight', 'series'] as const;
/** The tables of the data that list the ids of a parameter; codes are few enough to be listed. */
const tables = { actor: 'actors.csv', highlight: 'events.csv', series: 'series.csv' } as const;

/** The codes and ids of a view that are well formed, but that the data do not have, each with what they do have. */
export function checkView(dataset: Dataset, view: View): ViewProblem[] {
  const known = knownTo(dataset);
  return checked.flatMap((parameter) =>
    view[parameter]
      .filter((value) => !known[parameter].has(value))
      .slice(0, maxNamed)
      .map((value): ViewProblem => {
        const asked = { parameter, value, nearest: nearestValue(value, known[parameter]) };
        return parameter === 'actor' || parameter === 'highlight' || parameter === 'series'
          ? { ...asked, fault: 'id', allowed: tables[parameter] }
          : { ...asked, fault: 'code', allowed: [...known[parameter]].join(', ') };
      })
  );
}

/** A view without the codes and ids that the data do not have. */
export function withoutUnknown(dataset: Dataset, view: View): View {
  const known = knownTo(dataset);
  const kept = (name: (typeof checked)[number]) => view[name].filter((value) => known[name].has(value));
  if (checked.every((name) => kept(name).length === view[name].length)) return view;
  return {
    ...view,
    category: kept('category'),
    context: kept('context'),
    actor: kept('actor'),
    highlight: kept('highlight'),
    series: kept('series')
  };
}
