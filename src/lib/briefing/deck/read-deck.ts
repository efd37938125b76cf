import * as v from 'valibot';
import {
  comparableNamed,
  comparisonNames,
  idForm,
  lineNames,
  mergedView,
  parameterNames,
  readComparison,
  readView,
  truncated,
  writeComparison,
  type View
} from '#lib/view/index.ts';
import type { DeckProblem } from './deck-problem.ts';
import { deckSchema, deckVersion, type DeckFile } from './deck-schema.ts';
import type { Deck, Slide } from './deck.ts';
import { abbreviated, problemOf } from './schema-problem.ts';

/** What is read of a file: a deck, or why there is none. */
export type DeckReading =
  | { readonly deck: Deck; readonly problems: readonly [] }
  | { readonly deck: null; readonly problems: readonly DeckProblem[] };

/**
 * Any value, as YAML or JSON gives it -> a deck of new objects. All problems are told; with one there is no deck, so
 * that nobody presents half of what they wrote.
 */
export function readDeck(value: unknown): DeckReading {
  // The schema library takes a list for an object.
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { deck: null, problems: [{ path: 'file', fault: 'deck', value: abbreviated(value), allowed: '' }] };
  const newer = newerVersion(value);
  if (newer !== null)
    return {
      deck: null,
      problems: [{ path: 'version', fault: 'newer', value: String(newer), allowed: String(deckVersion) }]
    };
  const parsed = v.safeParse(deckSchema, value);
  if (!parsed.success) {
    return { deck: null, problems: parsed.issues.map(problemOf) };
  }
  const problems: DeckProblem[] = [];
  const slides = parsed.output.slides.map((slide, n) => slideOf(slide, `slides.${n + 1}`, problems));
  const ids = new Set<string>();
  for (const [n, { id }] of slides.entries()) {
    if (ids.has(id)) problems.push({ path: `slides.${n + 1}.id`, fault: 'twice', value: id, allowed: '' });
    ids.add(id);
  }
  return problems.length > 0
    ? { deck: null, problems }
    : { deck: { title: parsed.output.title, slides }, problems: [] };
}

/** The version of a file that a newer program wrote; else null. */
function newerVersion(value: object): number | null {
  return 'version' in value && typeof value.version === 'number' && value.version > deckVersion ? value.version : null;
}

function slideOf(slide: DeckFile['slides'][number], path: string, problems: DeckProblem[]): Slide {
  const { id, title, notes } = slide;
  if ('compare' in slide)
    return { kind: 'compare', id, title, notes, compare: comparisonOf(slide.compare, `${path}.compare`, problems) };
  if ('event' in slide) return { kind: 'event', id, title, notes, event: slide.event };
  if ('text' in slide) return { kind: 'text', id, title, notes, text: slide.text };
  const view = viewOf(slide.view, `${path}.view`, problems);
  const steps = slide.steps.map((step, n) => mergedView(view, viewQuery(step, `${path}.steps.${n + 1}`, problems)));
  return { kind: 'chart', id, title, notes, chart: slide.chart, view, steps };
}

const viewOf = (query: string, path: string, problems: DeckProblem[]): View =>
  readView(viewQuery(query, path, problems)).view;

/** A query whose every name is known and whose every value is allowed; what is not is told and left out. */
function viewQuery(text: string, path: string, problems: DeckProblem[]): URLSearchParams {
  const query = new URLSearchParams(text);
  for (const name of new Set(query.keys()))
    if (!parameterNames.some((known) => known === name)) problems.push(noParameter(path, name));
  for (const problem of readView(query).problems) {
    problems.push({ path, fault: 'view', view: problem });
    query.delete(problem.parameter);
  }
  return query;
}

/**
 * What is compared, in its canonical form. Whether there are such relationships only the server knows: any that are named
 * are let through.
 */
function comparisonOf(text: string, path: string, problems: DeckProblem[]): string {
  const query = new URLSearchParams(text);
  const names = [...parameterNames, ...comparisonNames];
  for (const name of new Set(query.keys())) if (!names.includes(name)) problems.push(noParameter(path, name, names));
  const named = lineNames.flatMap((name) => query.getAll(name)).filter((id) => idForm.test(id));
  const { comparison, problems: found } = readComparison(query, named.map(comparableNamed));
  for (const problem of found) problems.push({ path, fault: 'view', view: problem });
  return query.size === 0 ? '' : writeComparison({ ...comparison, view: { ...comparison.view, theme: '' } }, []);
}

/** That a view has no parameter of a name. */
export const noParameter = (path: string, name: string, allowed: readonly string[] = parameterNames): DeckProblem => ({
  path,
  fault: 'parameter',
  value: truncated(name),
  allowed: allowed.join(', ')
});
