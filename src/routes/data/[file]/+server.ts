import { error } from '@sveltejs/kit';
import { pageMessage } from '#lib/messages/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { answerFile } from '../../file-response.server.ts';
import { downloads } from '../downloads.server.ts';

export const prerender = __STATIC__;
export const entries = () => [...downloads.keys()].map((file) => ({ file }));

/** One file of the data package, to be saved and not shown. */
export function GET({ params: { file }, request }) {
  const download = downloads.get(file);
  if (!download) error(404, pageMessage(defaultView.lang, 'missing.file'));
  return answerFile(
    `data/${file}`,
    () => Promise.resolve({ name: file, ...download }),
    defaultView.lang,
    true,
    request
  );
}
