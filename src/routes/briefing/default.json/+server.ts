import { defaultDeck } from '#lib/briefing/default-deck.server.ts';
import { writeDeck } from '#lib/briefing/index.ts';

// The same for every reader, in both builds: the deck to which a page adds the first slide.
export const prerender = true;

export const GET = () => Response.json(writeDeck(defaultDeck));
