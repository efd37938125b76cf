import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { refuseProblems } from '#lib/dataset/read/read-folder.ts';
import briefing from '../../../data/pakistan-russia/briefing.yaml?raw';
import { checkDeckFile, readDeckYaml } from './deck/deck-yaml.ts';
import type { Deck } from './deck/deck.ts';

export { deckProblemInWords } from './deck/deck-problem.ts';
export { readDeckText } from './deck/deck-yaml.ts';

refuseProblems(checkDeckFile('briefing.yaml', new TextEncoder().encode(briefing), dataset));

/** The deck that comes with the data. One that cannot be read, or asks what the data lack, has been refused. */
export const defaultDeck: Deck = readDeckYaml(briefing).deck ?? { title: '', slides: [] };
