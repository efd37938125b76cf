import { defaultBriefing } from '#lib/briefing/default-deck.server.ts';
import { relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';

export const load = ({ params }) => ({ deck: defaultBriefing(relationshipAt(params.dyad)).deck });
