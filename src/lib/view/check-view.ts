import { contexts, nearestValue, type Dataset } from '#lib/dataset/index.ts';
import { noCategory, scales } from './choices.ts';
import { defaultView } from './default-view.ts';
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

/** What a view names well that the data do not have, codes, ids and a scale, each with what they do have. */
export function checkView(dataset: Dataset, view: View): ViewProblem[] {
  const known = knownTo(dataset);
  const unknown = checked.flatMap((parameter) =>
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
  return lacksScale(dataset, view) ? [...unknown, ownScaleMissing(view)] : unknown;
}

/** That a view names a scale of the data's own where they have none. */
export const ownScaleMissing = ({ scale }: View): ViewProblem => ({
  parameter: 'scale',
  value: scale,
  fault: 'own',
  allowed: scales.filter((each) => each !== 'own').join(', ')
});

/** Whether a view is to be scored by a scale of the data's own, and they have none. */
const lacksScale = ({ codebook }: Dataset, { scale }: View) => scale === 'own' && !codebook.own;

/** A view without the codes, ids and scale that the data do not have. */
export function withoutUnknown(dataset: Dataset, view: View): View {
  const known = knownTo(dataset);
  const kept = (name: (typeof checked)[number]) => view[name].filter((value) => known[name].has(value));
  const isLacking = lacksScale(dataset, view);
  if (!isLacking && checked.every((name) => kept(name).length === view[name].length)) return view;
  return {
    ...view,
    scale: isLacking ? defaultView.scale : view.scale,
    category: kept('category'),
    context: kept('context'),
    actor: kept('actor'),
    highlight: kept('highlight'),
    series: kept('series')
  };
}
