import type { Actor } from '#lib/dataset/index.ts';
import { dateInWords, pageMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';

/** From when to when an actor is known to have existed or lived; empty where neither end is recorded. */
export function lifetimeInWords(language: Language, { from, to }: Actor): string {
  if (from && to)
    return pageMessage(language, 'actor.span', { from: dateInWords(language, from), to: dateInWords(language, to) });
  if (from) return pageMessage(language, 'actor.since', { from: dateInWords(language, from) });
  return to ? pageMessage(language, 'actor.until', { to: dateInWords(language, to) }) : '';
}
