import { yearOf, type Actor } from '#lib/dataset/index.ts';
import { dateInWords, dayInWords, pageMessage, yearInWords } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';

/**
 * From when to when an actor is known to have existed or lived; empty where neither end is recorded. What a list of
 * states has is no such end.
 */
export function lifetimeInWords(language: Language, { listing, ...actor }: Actor): string {
  const [from, to] = (['from', 'to'] as const).map((end) => (listing?.dates.includes(end) ? null : actor[end]));
  if (from && to)
    return pageMessage(language, 'actor.span', { from: dateInWords(language, from), to: dateInWords(language, to) });
  if (from) return pageMessage(language, 'actor.since', { from: dateInWords(language, from) });
  return to ? pageMessage(language, 'actor.until', { to: dateInWords(language, to) }) : '';
}

/** From when to when a state was in the list of states, each time; what the list begins with may be older. */
export function listingInWords(
  language: Language,
  { spells, isFromListStart }: NonNullable<Actor['listing']>
): string[] {
  return spells.map(({ first, last }, n) => {
    const from =
      isFromListStart && n === 0
        ? pageMessage(language, 'actor.listed.begin', { year: yearInWords(language, yearOf(first)) })
        : dayInWords(language, first, 'day');
    return last === null
      ? pageMessage(language, 'actor.listed.since', { from })
      : pageMessage(language, 'actor.listed.span', { from, to: dayInWords(language, last, 'day') });
  });
}
