import { composeMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { deckProblemInWords, type DeckProblem } from '../deck/index.ts';

/** Why a deck that was brought was not opened. */
export interface Refusal {
  readonly from: 'file' | 'link';
  readonly problems: readonly DeckProblem[];
}

/** So many problems are told; more would say no more. */
const mostTold = 5;

/** The refusal in sentences. */
export function refusalInWords(language: Language, { problems }: Refusal): string[] {
  const told = problems.slice(0, mostTold).map((problem) => deckProblemInWords(language, problem));
  const more = problems.length - told.length;
  return more > 0 ? [...told, composeMessage(language, 'refused.more', { count: more })] : told;
}
