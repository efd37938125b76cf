import { error } from '@sveltejs/kit';
import { pageMessage } from '#lib/messages/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { downloads } from '../downloads.server.ts';

export const prerender = __STATIC__;
export const entries = () => [...downloads.keys()].map((file) => ({ file }));

/** One file of the data package, to be saved and not shown. */
export function GET({ params }) {
  const download = downloads.get(params.file);
  if (!download) error(404, pageMessage(defaultView.lang, 'missing.file'));
  return new Response(download.body, {
    headers: {
      'Content-Type': download.type,
      'Content-Disposition': `attachment; filename="${params.file}"`,
      'X-Content-Type-Options': 'nosniff'
    }
  });
}
