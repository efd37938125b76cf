import { error } from '@sveltejs/kit';
import { dataset } from '#lib/dataset/read/packaged.server.ts';
import { pageMessage } from '#lib/messages/index.ts';
import { defaultView } from '#lib/view/index.ts';

export const entries = () => dataset.actors.map(({ id }) => ({ id }));

export const load = ({ params }) => {
  const actor = dataset.actors.find(({ id }) => id === params.id);
  if (!actor) error(404, pageMessage(defaultView.lang, 'missing.actor'));
  return { actor };
};
