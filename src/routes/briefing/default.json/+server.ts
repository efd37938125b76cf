import { writeDeck } from '#lib/briefing/index.ts';
import { defaultDeck } from '#lib/briefing/packaged.server.ts';

// The same for every reader, in both builds: the deck to which a page adds the first slide.
export const prerender = true;

export const GET = () => Response.json(writeDeck(defaultDeck));
