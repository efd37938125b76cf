import { defaultBriefing } from '#lib/briefing/default-deck.server.ts';
import { relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { comparedIn } from '../../../../compared.server.ts';

export const load = ({ params }) => {
  const briefing = defaultBriefing(relationshipAt(params.dyad));
  return { ...briefing, compared: comparedIn(briefing.deck) };
};
