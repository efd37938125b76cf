import { error } from '@sveltejs/kit';
import { byId } from '#lib/dataset/index.ts';
import { parametersOf, relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { pageMessage } from '#lib/messages/index.ts';
import { defaultView } from '#lib/view/index.ts';

export const entries = () => parametersOf(({ dataset }) => dataset.agreements.map(({ id }) => ({ id })));

export const load = ({ params }) => {
  const { dataset } = relationshipAt(params.dyad);
  const agreement = byId(dataset.agreements).get(params.id);
  if (!agreement) error(404, pageMessage(defaultView.lang, 'missing.agreement'));
  return { agreement };
};
