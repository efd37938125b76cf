import { error } from '@sveltejs/kit';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { failureInWords } from '../../failure.ts';

// For hosts of plain files, as Netlify and Cloudflare Pages read it; the server leads there itself.
export const prerender = __STATIC__;

/** The id of the first relationship leads to the plain addresses. */
export function GET() {
  if (!__STATIC__) error(404, failureInWords(404));
  const { id } = dataset.dyad;
  return new Response([`/${id} / 308`, `/${id}/* /:splat 308`, ''].join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' }
  });
}
