import type { Dataset, Source } from '#lib/dataset/index.ts';
import type { Language } from '#lib/view/index.ts';
import { dateInWords } from './date-in-words.ts';
import { message } from './message.ts';

/** More sources are counted; what was put together from more is named by its own title. */
const maxNamed = 3;

/**
 * The texts that events are coded from, each with author, publisher, date and address, or that it states none:
 * "“A history” (A. Writer, 6 June 2014; it states no publisher or address)". Where nothing but a title is known, that;
 * of a record that was put together from many, its title and how many.
 */
export function sourcesInWords(language: Language, { sources, dyad }: Pick<Dataset, 'sources' | 'dyad'>): string {
  if (sources.length === 0) return message(language, 'credit.title', { title: dyad.source });
  if (areCounted({ sources, dyad }))
    return message(language, 'credit.counted', { title: dyad.source, count: sources.length });
  const named = sources.slice(0, maxNamed).map((source) => sourceInWords(language, source));
  const more = sources.length - named.length;
  return [...named, ...(more > 0 ? [message(language, 'credit.more', { count: more })] : [])].join('; ');
}

/** Whether a credit counts the sources in place of naming any. */
export const areCounted = ({ sources, dyad }: Pick<Dataset, 'sources' | 'dyad'>): boolean =>
  dyad.record !== 'article' && sources.length > maxNamed;

/** What a source should state of itself, in the order of a citation. */
const facts = ['author', 'publisher', 'date', 'address'] as const;

function sourceInWords(language: Language, source: Source): string {
  const date = source.date ? dateInWords(language, source.date) : '';
  const values = { ...source, date };
  const stated = facts.map((fact) => values[fact]).filter(Boolean);
  const missing = facts.filter((fact) => !values[fact]).map((fact) => message(language, `credit.${fact}`));
  const title = message(language, 'credit.title', { title: source.title });
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(missing);
  if (missing.length === 0) return message(language, 'credit.stated', { title, stated: stated.join(', ') });
  return stated.length === 0
    ? message(language, 'credit.none', { title, missing: list })
    : message(language, 'credit.some', { title, stated: stated.join(', '), missing: list });
}

/** What the package rests on, as a sentence calls it: "article". */
export const recordName = (language: Language, { dyad }: Pick<Dataset, 'dyad'>): string =>
  message(language, `record.${dyad.record}`);

/** Whose word a drawing is: "as this article records it". No chart is the history itself. */
export const scopeInWords = (language: Language, { dyad }: Pick<Dataset, 'dyad'>): string =>
  message(language, `scope.${dyad.record}`);
