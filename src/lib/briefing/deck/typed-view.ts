import {
  chartNames,
  mergedView,
  parameterNames,
  readView,
  writeView,
  type ChartName,
  type View,
  type ViewProblem
} from '#lib/view/index.ts';

/** What was written for a view: of another one what the text does not name, else of the defaults. */
export interface TypedView {
  readonly view: View;
  /** The chart whose address it is; null where it names none. */
  readonly chart: ChartName | null;
  readonly problems: readonly ViewProblem[];
  /** Names that no view has. */
  readonly unknown: readonly string[];
  /** The path of an address that leads elsewhere than to a view; empty where there is none. */
  readonly elsewhere: string;
}

/** Someone writes a query, with or without its question mark, or pastes a whole address, which may carry one. */
export function readTypedView(text: string, base?: View): TypedView {
  const { path, query } = partsOf(text);
  const { view, problems } = readView(query);
  const unknown = [...new Set(query.keys())].filter((name) => !parameterNames.some((known) => known === name));
  const target = targetOf(path);
  return {
    view: base ? mergedView(base, query) : view,
    problems,
    unknown,
    chart: target === 'view' || target === 'elsewhere' ? null : target,
    elsewhere: target === 'elsewhere' ? path : ''
  };
}

/** The query of a view that has another value under one name. */
export function queryWith(view: View, name: keyof View, text: string): string {
  const query = new URLSearchParams(writeView(view));
  query.set(name, text);
  return query.toString();
}

/** The path is empty where the text is no address. */
function partsOf(text: string): { path: string; query: URLSearchParams } {
  const [before = '', ...after] = text.trim().split('#')[0]?.split('?') ?? [];
  const isAddress = before.includes('/') && !before.includes('=');
  return {
    path: isAddress ? before.replace(/^(\w+:)?\/\/[^/]*/, '') : '',
    query: new URLSearchParams(after.length > 0 ? after.join('?') : isAddress ? '' : before)
  };
}

/**
 * Wherever the site stands on its host: the pages of charts, their files and what other sites embed; the front page and
 * the list of events have a view too.
 */
function targetOf(path: string): ChartName | 'view' | 'elsewhere' {
  const last = path.split('/').at(-1) ?? '';
  if (last === '' || last === 'events') return 'view';
  return chartNames.find((name) => name === last.replace(/\.\w+$/, '')) ?? 'elsewhere';
}
