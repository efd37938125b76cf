import { resolve } from '$app/paths';
import { addToBriefing, readDeck, type Added, type Deck, type NewSlide } from '#lib/briefing/index.ts';
import { composeMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';

/** Adds a slide to the reader's briefing; gives what to say of it, and whether it is there. */
export async function addedInWords(
  language: Language,
  slide: NewSlide
): Promise<{ readonly told: string; readonly shown: string; readonly done: boolean }> {
  const added = await addToBriefing(slide, defaultDeck).catch((error: unknown): Added => {
    console.error(error);
    return 'failed';
  });
  if (typeof added === 'object')
    return {
      told: composeMessage(language, 'added.done', added),
      shown: composeMessage(language, 'added.shown', added),
      done: true
    };
  const told = composeMessage(language, `added.${added}`);
  return { told, shown: told, done: false };
}

/** The deck that comes with the data: the reader's begins as its copy. */
async function defaultDeck(): Promise<Deck> {
  const response = await fetch(resolve('/briefing/default.json'));
  const { deck } = readDeck(await response.json());
  if (!deck) throw new Error('The default briefing cannot be read.');
  return deck;
}
