import { defaultBriefing } from '#lib/briefing/default-deck.server.ts';
import { relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { comparedIn } from '../../../compared.server.ts';

export const load = ({ params }) => {
  const { deck, hasBriefing } = defaultBriefing(relationshipAt(params.dyad));
  return { deck, hasBriefing, compared: comparedIn(deck), wholeWindow: hasBriefing };
};
