import { error } from '@sveltejs/kit';
import { parametersOf, relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { pageMessage } from '#lib/messages/index.ts';
import { defaultView } from '#lib/view/index.ts';

export const entries = () => parametersOf(({ dataset }) => dataset.events.map(({ id }) => ({ id })));

export const load = ({ params }) => {
  const { dataset } = relationshipAt(params.dyad);
  const index = dataset.events.findIndex((event) => event.id === params.id);
  const event = dataset.events[index];
  if (!event) error(404, pageMessage(defaultView.lang, 'missing.event'));
  return { event, previous: dataset.events[index - 1] ?? null, next: dataset.events[index + 1] ?? null };
};
