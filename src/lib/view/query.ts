import {
  bins, defaultView, earlyChoices, languages, models, scales, stacks, themes, type View, type ViewProblem
} from './types';

type Reader<T> = (text: string) => T | undefined;

/** How one parameter is read; `undefined` means the value is not allowed. */
interface Parameter<T> {
  readonly read: Reader<T>;
  readonly allowed: string;
}

const longestList = 100;
const longestText = 200;

function choice<const T extends readonly string[]>(values: T): Parameter<T[number]> {
  return { read: (text) => values.find((value) => value === text), allowed: values.join(', ') };
}

const codes: Parameter<readonly string[]> = {
  read: (text) => {
    const codes = [...new Set(text.split(',').filter((code) => code !== ''))];
    return codes.length <= longestList && codes.every((code) => /^[\w-]{1,120}$/.test(code)) ? codes : undefined;
  },
  allowed: `up to ${longestList} ids or codes with commas between`
};

const date: Parameter<string> = {
  read: (text) => {
    if (!/^\d{4}(-\d{2}-\d{2})?$/.test(text)) return undefined;
    const day = new Date(text.length === 4 ? `${text}-01-01` : text);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
  },
  allowed: 'a year (1965) or a day (1965-04-05)'
};

const parameters: { readonly [K in keyof View]: Parameter<View[K]> } = {
  from: date,
  to: date,
  category: codes,
  context: codes,
  actor: codes,
  q: { read: (text) => (text.length <= longestText && text.isWellFormed() ? text : undefined), allowed: `at most ${longestText} characters` },
  scale: choice(scales),
  model: choice(models),
  halflife: {
    read: (text) => (/^\d{1,2}(\.\d{1,2})?$/.test(text) && Number(text) >= 1 && Number(text) <= 20 ? Number(text) : undefined),
    allowed: 'a number of years from 1 to 20'
  },
  early: choice(earlyChoices),
  bin: choice(bins),
  stack: choice(stacks),
  highlight: codes,
  lang: choice(languages),
  theme: choice(themes)
};

/** The names of the query string, in canonical order. */
export const parameterNames = Object.keys(parameters) as (keyof View)[];

/** Query string -> View. Unknown names are ignored; a bad value is a problem and leaves the default. */
export function readView(query: URLSearchParams): { view: View; problems: ViewProblem[] } {
  const problems: ViewProblem[] = [];
  const read = <K extends keyof View>(parameter: K): View[K] => {
    const value = query.get(parameter);
    if (value === null || value === '') return defaultView[parameter];
    const known = parameters[parameter].read(value);
    if (known === undefined) problems.push({ parameter, value, allowed: parameters[parameter].allowed });
    return known ?? defaultView[parameter];
  };
  const view: View = {
    from: read('from'), to: read('to'), category: read('category'), context: read('context'),
    actor: read('actor'), q: read('q'), scale: read('scale'), model: read('model'),
    halflife: read('halflife'), early: read('early'), bin: read('bin'), stack: read('stack'),
    highlight: read('highlight'), lang: read('lang'), theme: read('theme')
  };
  return { view, problems };
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
