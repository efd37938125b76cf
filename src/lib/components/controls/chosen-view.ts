import type { Dataset, DyadEvent } from '#lib/dataset/index.ts';
import {
  checkView,
  defaultView,
  parameterNames,
  readView,
  selectEvents,
  withoutUnknown,
  type View,
  type ViewProblem
} from '#lib/view/index.ts';

/** The parameters that let events through or hold them back. */
export const filters = ['from', 'to', 'category', 'context', 'actor', 'q'] as const;
export type Filter = (typeof filters)[number];

/** What the query of a page chooses, and what of it cannot be followed. */
export interface Chosen {
  readonly query: URLSearchParams;
  readonly view: View;
  readonly problems: readonly ViewProblem[];
  readonly events: readonly DyadEvent[];
}

/** Query string -> what it lets through; what it names and the data lack is a problem, and left out. */
export function chosenBy(dataset: Dataset, query: URLSearchParams): Chosen {
  const { view: asked, problems } = readView(query);
  const view = withoutUnknown(dataset, asked);
  return { query, view, problems: [...problems, ...checkView(dataset, asked)], events: selectEvents(dataset, view) };
}

/** A query in which some parameters are given other values; all else in it is kept, unknown names too. */
export function mergedQuery(
  query: URLSearchParams,
  names: readonly (keyof View)[],
  values: Iterable<readonly [string, string]>
): string {
  const given = [...values];
  const valueOf = (name: keyof View) =>
    given
      .filter(([other]) => other === name)
      .map(([, value]) => value.trim())
      .filter(Boolean)
      .join();
  const kept = [...query].filter(([name]) => !names.some((other) => other === name));
  const changed = names
    .map((name) => [name, valueOf(name)] as const)
    .filter(([name, value]) => value !== '' && value !== String(defaultView[name]));
  const rank = ([name]: readonly [string, string]) => {
    const n = parameterNames.findIndex((other) => other === name);
    return n === -1 ? parameterNames.length : n;
  };
  const ordered = [...kept, ...changed].sort((a, b) => rank(a) - rank(b));
  return new URLSearchParams(ordered.map(([name, value]) => [name, value])).toString().replaceAll('%2C', ',');
}

/** The query without any filter; what concerns the drawings is kept. */
export const unfiltered = (query: URLSearchParams) => mergedQuery(query, [...filters, 'direction'], []);
