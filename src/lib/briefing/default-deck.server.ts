import { relationships, type Relationship } from '#lib/dataset/read/packaged-dataset.server.ts';
import { refuseProblems } from '#lib/dataset/read/read-folder.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { checkDeckFile, isBlank, readDeckYaml } from './deck/deck-yaml.ts';
import type { Deck } from './deck/deck.ts';
import { newDeck } from './deck/new-slide.ts';

export { deckProblemInWords } from './deck/deck-problem.ts';
export { readDeckText } from './deck/deck-yaml.ts';

/** The deck of a relationship, and whether one comes with its data: a package need not have one. */
interface DefaultBriefing {
  /** Else one to begin with, of a single slide. */
  readonly deck: Deck;
  readonly hasBriefing: boolean;
}

// A deck that cannot be read, or asks what the data lack, is refused before anyone asks for it.
for (const { briefing, dataset } of relationships)
  if (!isBlank(briefing)) refuseProblems(checkDeckFile('briefing.yaml', new TextEncoder().encode(briefing), dataset));

/** The briefing of a relationship. */
export const defaultBriefing = memoizeWeak(({ briefing, dataset }: Relationship): DefaultBriefing => {
  const hasBriefing = !isBlank(briefing);
  const { title } = dataset.dyad;
  return { deck: (hasBriefing ? readDeckYaml(briefing).deck : null) ?? newDeck(title, title), hasBriefing };
});
