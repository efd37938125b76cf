import { noContextKey, otherKey, uncodedKey, type DensityColumn } from '#lib/analysis/index.ts';
import { quadClasses } from '#lib/dataset/index.ts';
import {
  categoryName,
  contextName,
  decadeInWords,
  kindHeading,
  message,
  yearInWords,
  yearsToYears
} from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';

/** The years of a column: "1950s", "1950–54" or "1953". */
export function binInWords(
  { firstYear, lastYear }: Pick<DensityColumn, 'firstYear' | 'lastYear'>,
  { lang, bin }: Pick<View, 'lang' | 'bin'>
): string {
  if (bin === 'decade') return decadeInWords(lang, firstYear);
  if (bin === 'year') return yearInWords(lang, firstYear);
  return yearsToYears(lang, firstYear, lastYear);
}

/** A layer in words. */
export function layerInWords(key: string, { lang, stack }: Pick<View, 'lang' | 'stack'>): string {
  if (key === otherKey) return message(lang, 'density.other');
  if (key === uncodedKey) return message(lang, 'density.uncoded');
  if (key === noContextKey) return message(lang, 'density.no-context');
  if (stack === 'none') return message(lang, 'density.events');
  const quad = quadClasses.find((name) => name === key);
  if (quad) return kindHeading(lang, quad);
  return stack === 'context' ? contextName(lang, key) : categoryName(lang, key);
}

/** A run of adjacent bins as a sentence has it: "the 1950s and 1960s", "1950–59", "1965". */
export function runInWords(first: DensityColumn, last: DensityColumn, view: Pick<View, 'lang' | 'bin'>): string {
  const { lang, bin } = view;
  if (bin !== 'decade')
    return first.firstYear === last.lastYear
      ? yearInWords(lang, first.firstYear)
      : yearsToYears(lang, first.firstYear, last.lastYear);
  const [from, to] = [decadeInWords(lang, first.firstYear), decadeInWords(lang, last.firstYear)];
  if (from === to) return message(lang, 'density.decade', { decade: from });
  return message(lang, last.firstYear - first.firstYear === 10 ? 'density.decades-two' : 'density.decades', {
    first: from,
    last: to
  });
}
