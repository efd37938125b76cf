import { dataset } from '$lib/dataset/packaged.server';
import { refuseProblems } from '$lib/dataset/read-folder';
import briefing from '../../../data/pakistan-russia/briefing.yaml?raw';
import { checkDeckFile } from './check-file';
import type { Deck } from './types';
import { readDeckYaml } from './yaml';

export { deckProblemInWords } from './problem';
export { readDeckText } from './yaml';

refuseProblems(checkDeckFile('briefing.yaml', new TextEncoder().encode(briefing), dataset));

/** The deck that comes with the data. One that cannot be read, or asks what the data lack, has been refused. */
export const defaultDeck: Deck = readDeckYaml(briefing).deck ?? { title: '', slides: [] };
