import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/packaged.server';

export const load = ({ params }) => {
  const index = dataset.events.findIndex((event) => event.id === params.id);
  const event = dataset.events[index];
  if (!event) error(404, 'There is no such event.');
  return { event, previous: dataset.events[index - 1] ?? null, next: dataset.events[index + 1] ?? null };
};
