import { editorMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { deckProblemInWords, type DeckProblem } from '../deck/index.ts';

/** A deck in a file or a link that was not opened, and why. */
export interface RejectedDeck {
  readonly from: 'file' | 'link';
  readonly problems: readonly DeckProblem[];
}

/** More problems than these would say no more to the reader. */
const maxShown = 5;

/** Why it was rejected, in sentences. */
export function rejectionInWords(language: Language, { problems }: RejectedDeck): string[] {
  const sentences = problems.slice(0, maxShown).map((problem) => deckProblemInWords(language, problem));
  const more = problems.length - sentences.length;
  return more > 0 ? [...sentences, editorMessage(language, 'refused.more', { count: more })] : sentences;
}
