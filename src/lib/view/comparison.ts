import { nearestValue } from '#lib/dataset/index.ts';
import { ownScaleMissing } from './check-view.ts';
import { directions, type Direction } from './choices.ts';
import type { Comparable } from './comparable.ts';
import { defaultView } from './default-view.ts';
import { parameters } from './parameters.ts';
import { periodOf } from './period.ts';
import { readView, writeView } from './query.ts';
import { choice, readParameter, truncated } from './read-parameter.ts';
import type { ViewProblem } from './view-problem.ts';
import type { View } from './view.ts';

/** The lines of a comparison, by the names of their relationships in the query string. */
export const lineNames = ['a', 'b', 'c', 'd'] as const;
export type LineName = (typeof lineNames)[number];

/** A line that is compared: whose, and what of it is not as the whole comparison has it. */
export interface ComparedChoice {
  readonly name: LineName;
  /** The id of the relationship. */
  readonly relationship: string;
  /** A period of its own; empty where it has that of all. */
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
}

/** Everything that the reader can choose of a comparison: what all lines share, and two to four lines. */
export interface Comparison {
  readonly view: View;
  readonly lines: readonly ComparedChoice[];
}

/** What is chosen of one line alone, by its name in the query string without the line’s. */
const own = { from: parameters.from, to: parameters.to, direction: choice(directions) } as const;
const ownNames = ['from', 'to', 'direction'] as const;

/** The names of the query string that a comparison has besides a view's, in canonical order. */
export const comparisonNames: readonly string[] = lineNames.flatMap((name) => [
  name,
  ...ownNames.map((each) => `${each}-${name}`)
]);

/** Of what is no choice of a comparison the default stands: events and forms are of one relationship’s charts. */
const shared = (view: View): View => ({
  ...view,
  // Each direction is a line of its own.
  direction: view.direction === 'split' ? defaultView.direction : view.direction,
  highlight: defaultView.highlight,
  stack: defaultView.stack,
  form: defaultView.form,
  eras: defaultView.eras,
  'background-events': defaultView['background-events'],
  series: defaultView.series
});

/**
 * What is compared where a query names nothing: the first two relationships; of one alone its two directions, or where it
 * has none the halves of its time, unless a period is asked for.
 */
function usualLines([first, second]: readonly Comparable[], { from, to }: View): readonly ComparedChoice[] {
  const line = (name: LineName, id = '', own: Partial<ComparedChoice> = {}): ComparedChoice => ({
    name,
    relationship: id,
    from: '',
    to: '',
    direction: 'both',
    ...own
  });
  if (second !== undefined) return [line('a', first?.id), line('b', second.id)];
  if (first === undefined || first.hasDirections)
    return [line('a', first?.id, { direction: 'ab' }), line('b', first?.id, { direction: 'ba' })];
  const halves = from === '' && to === '' ? first.halves : null;
  return [line('a', first.id, halves?.[0]), line('b', first.id, halves?.[1])];
}

/**
 * Query string -> comparison, by the relationships that there are. A line of which only a period or a direction
 * is named is of the first one’s relationship; where none but the first is named, the second is another relationship.
 * What cannot be followed is a problem, and leaves the default; so does a scale of their own that none of them has, and a
 * direction of a record that has none.
 */
export function readComparison(
  query: URLSearchParams,
  relationships: readonly Comparable[]
): { comparison: Comparison; problems: ViewProblem[] } {
  const { view, problems } = readView(query);
  const byName = new Map(relationships.map((each) => [each.id, each]));
  const comparisonOf = (lines: readonly ComparedChoice[]) => {
    const isLacking = view.scale === 'own' && !lines.some(({ relationship }) => byName.get(relationship)?.hasOwnScale);
    if (isLacking) problems.push(ownScaleMissing(view));
    return { view: shared(isLacking ? { ...view, scale: defaultView.scale } : view), lines };
  };
  const known = new Set(byName.keys());
  const named = (name: string) => {
    const text = query.getAll(name).join();
    if (text === '' || known.has(text)) return text;
    problems.push({
      parameter: name,
      value: truncated(text),
      fault: 'code',
      allowed: [...known].join(', '),
      nearest: nearestValue(text, known)
    });
    return '';
  };
  const ids = new Map(lineNames.map((name) => [name, named(name)]));
  const isOwn = (name: LineName) => ownNames.some((each) => query.getAll(`${each}-${name}`).join('') !== '');
  if (![...ids.values()].some(Boolean) && !lineNames.some(isOwn))
    return { comparison: comparisonOf(usualLines(relationships, view)), problems };
  const first = ids.get('a') || relationships[0]?.id || '';
  const another = relationships.find(({ id }) => id !== first)?.id ?? first;
  const directionOf = (name: LineName, relationship: string, asked: Direction): Direction => {
    if (asked === 'both' || byName.get(relationship)?.hasDirections !== false) return asked;
    problems.push({ parameter: `direction-${name}`, value: asked, fault: 'undirected', allowed: 'both' });
    return 'both';
  };
  const lines = lineNames.flatMap((name): ComparedChoice[] => {
    const id = ids.get(name) ?? '';
    if (name > 'b' && id === '' && !isOwn(name)) return [];
    const relationship = id || (name === 'a' || isOwn(name) ? first : another);
    const read = <T>(each: (typeof ownNames)[number], parameter: Parameters<typeof readParameter<T>>[2], usual: T) =>
      readParameter(query, `${each}-${name}`, parameter, usual, problems);
    const line = {
      name,
      relationship,
      from: read('from', own.from, ''),
      to: read('to', own.to, ''),
      direction: directionOf(name, relationship, read('direction', own.direction, 'both'))
    };
    const { first: begin, last: end } = periodOf(lineView(view, line));
    if (begin === null || end === null || begin <= end) return [line];
    problems.push({
      parameter: `to-${name}`,
      value: line.to || view.to,
      fault: 'order',
      allowed: `≥ ${line.from || view.from}`
    });
    return [{ ...line, from: '', to: '' }];
  });
  return { comparison: comparisonOf(lines), problems };
}

/** Comparison -> canonical query string without the question mark; what is at its default is left out. */
export function writeComparison({ view, lines }: Comparison, relationships: readonly Comparable[]): string {
  const query = new URLSearchParams();
  if (JSON.stringify(lines) !== JSON.stringify(usualLines(relationships, view)))
    for (const line of lines) {
      query.set(line.name, line.relationship);
      for (const each of ownNames)
        if (line[each] !== (each === 'direction' ? 'both' : '')) query.set(`${each}-${line.name}`, line[each]);
    }
  return [query.toString(), writeView(shared(view))].filter(Boolean).join('&');
}

/** The view by which one line is drawn. */
export const lineView = (
  view: View,
  { from, to, direction }: Pick<ComparedChoice, 'from' | 'to' | 'direction'>
): View => ({
  ...view,
  from: from || view.from,
  to: to || view.to,
  direction: direction === 'both' ? view.direction : direction
});
