import { error } from '@sveltejs/kit';
import { byId } from '#lib/dataset/index.ts';
import { parametersOf, relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { pageMessage } from '#lib/messages/index.ts';
import { defaultView } from '#lib/view/index.ts';

export const entries = () => parametersOf(({ dataset }) => dataset.sourceItems.map(({ item }) => ({ id: item })));

export const load = ({ params }) => {
  const { dataset } = relationshipAt(params.dyad);
  const index = dataset.sourceItems.findIndex(({ item }) => item === params.id);
  const item = dataset.sourceItems[index];
  if (!item) error(404, pageMessage(defaultView.lang, 'missing.item'));
  const source = byId(dataset.sources).get(item.source ?? '') ?? null;
  return {
    item,
    source,
    previous: dataset.sourceItems[index - 1] ?? null,
    next: dataset.sourceItems[index + 1] ?? null
  };
};
