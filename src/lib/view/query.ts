import { forbiddenInLine } from '#lib/dataset/index.ts';
import { choice, readParameter, type Parameter } from './parameter.ts';
import { periodOf } from './period.ts';
import {
  bins,
  defaultView,
  earlyChoices,
  languages,
  models,
  scales,
  stacks,
  themes,
  type View,
  type ViewProblem
} from './view.ts';

/** Codes and ids that a list may name: more than there are of any but events, and little enough for an address. */
const maxListed = 100;
/** Letters that a search may have: a sentence of the data is shorter, and it stands whole in title and note. */
export const maxSearchLength = 200;
/** The half-lives that can be chosen, in years. */
export const halflifeBounds = { min: 1, max: 20 } as const;

/** Longer than any id of a package that a person wrote; what else stands there is no id. */
const idForm = /^[\w-]{1,120}$/;

const codes: Parameter<readonly string[]> = {
  read: (text) => {
    const codes = [...new Set(text.split(',').filter((code) => code !== ''))];
    return codes.length <= maxListed && codes.every((code) => idForm.test(code)) ? codes : undefined;
  },
  allowed: String(maxListed),
  fault: 'codes'
};

const date: Parameter<string> = {
  read: (text) => {
    if (!/^\d{4}(-\d{2}-\d{2})?$/.test(text)) return undefined;
    const day = new Date(text.length === 4 ? `${text}-01-01` : text);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
  },
  allowed: '1965, 1965-04-05',
  fault: 'date'
};

const words: Parameter<string> = {
  // Control characters, lone surrogates and non-characters cannot be written into a drawing. Words of nothing but space
  // find everything, as none do.
  read: (text) =>
    text.trim() === '' ? '' : text.length <= maxSearchLength && !forbiddenInLine.test(text) ? text : undefined,
  allowed: String(maxSearchLength),
  fault: 'words'
};

const years: Parameter<number> = {
  read: (text) => {
    const number = /^\d{1,2}(\.\d{1,2})?$/.test(text) ? Number(text) : NaN;
    return number >= halflifeBounds.min && number <= halflifeBounds.max ? number : undefined;
  },
  allowed: `${halflifeBounds.min}–${halflifeBounds.max}`
};

const parameters: { readonly [K in keyof View]: Parameter<View[K]> } = {
  from: date,
  to: date,
  category: codes,
  context: codes,
  actor: codes,
  q: words,
  scale: choice(scales),
  model: choice(models),
  halflife: years,
  early: choice(earlyChoices),
  bin: choice(bins),
  stack: choice(stacks),
  highlight: codes,
  lang: choice(languages),
  theme: choice(themes)
};

/** The names of the query string, in canonical order. */
export const parameterNames = Object.keys(parameters) as (keyof View)[];

/**
 * Query string -> View. Unknown names are ignored; a value that is not allowed is a problem and leaves the default, and
 * so does a period that ends before it begins.
 */
export function readView(query: URLSearchParams): { view: View; problems: ViewProblem[] } {
  const problems: ViewProblem[] = [];
  const read = <K extends keyof View>(name: K): View[K] =>
    readParameter<View[K]>(query, name, parameters[name], defaultView[name], problems);
  const view: View = {
    from: read('from'),
    to: read('to'),
    category: read('category'),
    context: read('context'),
    actor: read('actor'),
    q: read('q'),
    scale: read('scale'),
    model: read('model'),
    halflife: read('halflife'),
    early: read('early'),
    bin: read('bin'),
    stack: read('stack'),
    highlight: read('highlight'),
    lang: read('lang'),
    theme: read('theme')
  };
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
