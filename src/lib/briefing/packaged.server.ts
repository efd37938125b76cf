import briefing from '../../../data/pakistan-russia/briefing.yaml?raw';
import type { Deck } from './types';
import { readDeckYaml } from './yaml';

export { readDeckText } from './yaml';

/** The deck that comes with the data; `npm run check:data` has found no problem in it. */
export const defaultDeck: Deck = readDeckYaml(briefing).deck ?? { title: '', slides: [] };
