import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { refuseProblems } from '#lib/dataset/read/read-folder.ts';
import briefing from '../../../data/pakistan-russia/briefing.yaml?raw';
import { checkDeckFile, isBlank, readDeckYaml } from './deck/deck-yaml.ts';
import type { Deck } from './deck/deck.ts';
import { newDeck } from './deck/new-slide.ts';

export { deckProblemInWords } from './deck/deck-problem.ts';
export { readDeckText } from './deck/deck-yaml.ts';

/** Whether a briefing comes with the data; a package need not have one. */
export const hasBriefing = !isBlank(briefing);

if (hasBriefing) refuseProblems(checkDeckFile('briefing.yaml', new TextEncoder().encode(briefing), dataset));

/**
 * The deck that comes with the data, else one to begin with, of a single slide. One that cannot be read, or asks what
 * the data lack, has been refused.
 */
export const defaultDeck: Deck =
  (hasBriefing ? readDeckYaml(briefing).deck : null) ?? newDeck(dataset.dyad.title, dataset.dyad.title);
