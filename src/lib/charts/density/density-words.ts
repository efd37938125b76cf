import { otherKey, type DensityColumn } from '#lib/analysis/index.ts';
import { quadClasses } from '#lib/dataset/index.ts';
import {
  categoryName,
  contextName,
  decadeInWords,
  message,
  quadName,
  yearInWords,
  yearsToYears
} from '#lib/messages/index.ts';
import type { Language, View } from '#lib/view/index.ts';

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
  if (stack === 'none') return message(lang, 'density.events');
  const quad = quadClasses.find((name) => name === key);
  if (quad) return quadName(lang, quad);
  return stack === 'context' ? contextName(lang, key) : categoryName(lang, key);
}

/** Names in a row: "the 1950s and 1960s". */
export function listInWords(lang: Language, names: readonly string[]): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
}
