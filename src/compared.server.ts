import { comparisonsIn, type Deck } from '#lib/briefing/index.ts';
import { comparisonFigure, type ComparisonFigure } from '#lib/charts/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { memoizeBy } from '#lib/memo/index.ts';
import {
  comparableOf,
  lineNames,
  readComparison,
  writeComparison,
  type Comparable,
  type Comparison,
  type View
} from '#lib/view/index.ts';

const datasets = new Map(relationships.map(({ dataset }) => [dataset.dyad.id, dataset]));

/** The relationships that can be compared, in the order of the site. */
export const comparable: readonly Comparable[] = [...datasets.values()].map(comparableOf);

/** So many comparisons are remembered: each takes some tenths of a second, and its page, picture and preview are one. */
const maxFigures = 64;

/** What a comparison shows. */
export const comparedFigure: (comparison: Comparison) => ComparisonFigure = memoizeBy(
  (comparison: Comparison) => writeComparison(comparison, comparable),
  (comparison) => comparisonFigure(datasets, comparison),
  maxFigures
);

/** What the query of a page compares; of what cannot be followed, the default. */
export const comparedAt = (query: URLSearchParams): ComparisonFigure =>
  comparedFigure(readComparison(query, comparable).comparison);

/** The lines of the first relationships of the site, beside one another; null where there is but one. */
export function comparedOfSite({ lang, theme }: Pick<View, 'lang' | 'theme'>): ComparisonFigure | null {
  const lines = comparable.flatMap(({ id }, n) => {
    const name = lineNames[n];
    return name === undefined ? [] : [[name, id]];
  });
  return lines.length > 1 ? comparedAt(new URLSearchParams([...lines, ['lang', lang], ['theme', theme]])) : null;
}

/** What the comparisons of a deck show, by what they compare; null where there is no such relationship. */
export const comparedIn = ({ slides }: Pick<Deck, 'slides'>): Record<string, ComparisonFigure | null> =>
  Object.fromEntries(comparisonsIn(slides).map((query) => [query, comparedOn(query)]));

/** What one slide compares; null where that cannot be followed here. */
export function comparedOn(query: string): ComparisonFigure | null {
  const { comparison, problems } = readComparison(new URLSearchParams(query), comparable);
  return problems.length > 0 ? null : comparedFigure(comparison);
}
