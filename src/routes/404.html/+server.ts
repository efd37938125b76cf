import { error } from '@sveltejs/kit';
import { dataset, relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { failureInWords } from '../../failure.ts';
import { missingPage } from './missing-page.ts';

// Hosts of plain files show it for what there is not; the server says so itself.
export const prerender = __STATIC__;

export function GET() {
  if (!__STATIC__) error(404, failureInWords(404));
  const { homepage } = dataset.dyad;
  const home = homepage === '' ? '' : `${homepage.replace(/\/$/, '')}/`;
  const others = relationships.slice(1).map((each) => each.dataset.dyad.id);
  return new Response(missingPage(defaultView.lang, { home, others, hasEvents: dataset.events.length > 0 }), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' }
  });
}
