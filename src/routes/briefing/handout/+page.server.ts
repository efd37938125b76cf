import { defaultDeck, hasBriefing } from '#lib/briefing/default-deck.server.ts';

export const load = () => ({ deck: defaultDeck, hasBriefing });
