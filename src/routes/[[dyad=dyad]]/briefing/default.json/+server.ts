import { defaultBriefing } from '#lib/briefing/default-deck.server.ts';
import { writeDeck } from '#lib/briefing/index.ts';
import { parametersOf, relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';

// The same for every reader, in both builds: the deck to which a page adds the first slide.
export const prerender = true;
export const entries = () => parametersOf(() => [{}]);

export const GET = ({ params }) => Response.json(writeDeck(defaultBriefing(relationshipAt(params.dyad)).deck));
