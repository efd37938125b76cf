import { defaultView } from './default-view.ts';
import { parameters } from './parameters.ts';
import { periodOf } from './period.ts';
import { readParameters } from './read-parameter.ts';
import type { ViewProblem } from './view-problem.ts';
import type { View } from './view.ts';

/** The names of the query string, in canonical order. */
export const parameterNames = Object.keys(parameters) as (keyof View)[];

/**
 * Query string -> View. Unknown names are ignored; a value that is not allowed is a problem and leaves the default, and
 * so does a period that ends before it begins.
 */
export function readView(query: URLSearchParams): { view: View; problems: ViewProblem[] } {
  const { values: view, problems } = readParameters(query, parameters, defaultView);
  const { first, last } = periodOf(view);
  if (first === null || last === null || first <= last) return { view, problems };
  problems.push({ parameter: 'to', value: view.to, fault: 'order', allowed: `≥ ${view.from}` });
  return { view: { ...view, from: defaultView.from, to: defaultView.to }, problems };
}

/** View -> canonical query string without the question mark; defaults are left out. */
export function writeView(view: View): string {
  const query = new URLSearchParams();
  for (const name of parameterNames) {
    const text = String(view[name]);
    if (text !== String(defaultView[name])) query.set(name, text);
  }
  return query.toString().replaceAll('%2C', ',');
}

/** A view in which what a query names is as the query has it. Problems of the query are not given: read it first. */
export function mergedView(view: View, query: URLSearchParams): View {
  const merged = new URLSearchParams(writeView(view));
  for (const name of parameterNames) {
    if (!query.has(name)) continue;
    merged.delete(name);
    for (const value of query.getAll(name)) merged.append(name, value);
  }
  return readView(merged).view;
}

/**
 * The query that `mergedView` needs to make the second view of the first; a value that is the default again is named
 * too.
 */
export function viewChanges(from: View, to: View): string {
  const query = new URLSearchParams();
  for (const name of parameterNames) {
    if (String(from[name]) !== String(to[name])) query.set(name, String(to[name]));
  }
  return query.toString().replaceAll('%2C', ',');
}
