import { byId, type ActorKind, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { categoryName, contextName } from '#lib/messages/index.ts';
import { noCategory, selectEvents, type View } from '#lib/view/index.ts';

/**
 * A value that can be chosen, with the number of events that choosing it alone would leave, other filters as they are.
 */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Every category that the data have, in the order of the codebook, and what has none; nothing where none has one. */
export function categoryOptions(dataset: Dataset, view: View): Option[] {
  if (dataset.events.every(({ category }) => category === null)) return [];
  const known = [...dataset.codebook.plover.map(({ category }) => category), noCategory];
  return options(
    dataset,
    view,
    'category',
    ({ category }) => [category ?? noCategory],
    (code) => categoryName(view.lang, code),
    known
  );
}

/** Every context that the data have, by its name. */
export function contextOptions(dataset: Dataset, view: View): Option[] {
  const { compare } = new Intl.Collator(view.lang);
  return options(
    dataset,
    view,
    'context',
    (event) => event.contexts,
    (code) => contextName(view.lang, code),
    dataset.events.flatMap(({ contexts }) => contexts)
  ).sort((a, b) => compare(a.label, b.label));
}

/** Every actor that takes part in an event, by kind; most events first. */
export function actorOptions(
  dataset: Dataset,
  view: View
): { readonly kind: ActorKind; readonly options: readonly Option[] }[] {
  const actors = byId(dataset.actors);
  const all = options(
    dataset,
    view,
    'actor',
    actorsIn,
    (id) => actors.get(id)?.name ?? id,
    dataset.actors.map(({ id }) => id)
  );
  return [...new Set(dataset.actors.map(({ kind }) => kind))]
    .map((kind) => ({
      kind,
      options: all.filter(({ value }) => actors.get(value)?.kind === kind).sort((a, b) => b.count - a.count)
    }))
    .filter((group) => group.options.length > 0);
}

const actorsIn = (event: DyadEvent) => [...new Set(event.participants.map(({ actor }) => actor))];

function options(
  dataset: Dataset,
  view: View,
  parameter: 'category' | 'context' | 'actor',
  valuesOf: (event: DyadEvent) => readonly string[],
  nameOf: (value: string) => string,
  order: readonly string[]
): Option[] {
  const inData = new Set(dataset.events.flatMap(valuesOf));
  const counts = new Map<string, number>();
  for (const value of selectEvents(dataset, { ...view, [parameter]: [] }).flatMap(valuesOf))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...new Set(order)]
    .filter((value) => inData.has(value))
    .map((value) => ({ value, label: nameOf(value), count: counts.get(value) ?? 0 }));
}
