import { byId, type Dataset } from '#lib/dataset/index.ts';
import { message } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';

/** "before Pakistan existed": named after the state that came into being on the day from which both sides exist. */
export function earlyName({ dyad, actors }: Dataset, lang: Language): string {
  const firsts = dyad.sides.map(([first = '']) => byId(actors).get(first));
  const state = firsts.find((actor) => actor?.from?.first === dyad.begin) ?? firsts[0];
  return message(lang, 'warmth.early', { state: state?.name ?? '' });
}
