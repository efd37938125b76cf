import { defaultDeck } from '#lib/briefing/packaged.server.ts';

export const load = () => ({ deck: defaultDeck });
