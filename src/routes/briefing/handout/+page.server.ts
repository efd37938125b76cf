import { defaultDeck } from '$lib/briefing/packaged.server';

export const load = () => ({ deck: defaultDeck });
