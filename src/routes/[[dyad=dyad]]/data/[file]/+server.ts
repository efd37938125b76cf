import { error } from '@sveltejs/kit';
import { parametersOf, relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { pageMessage } from '#lib/messages/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { answerFile } from '../../../file-response.server.ts';
import { downloadsOf } from '../downloads.server.ts';

export const prerender = __STATIC__;
export const entries = () => parametersOf((each) => [...downloadsOf(each).keys()].map((file) => ({ file })));

/** One file of the data package, to be saved and not shown. */
export function GET({ params: { dyad, file }, request }) {
  const relationship = relationshipAt(dyad);
  const download = downloadsOf(relationship).get(file);
  if (!download) error(404, pageMessage(defaultView.lang, 'missing.file'));
  return answerFile(
    `${relationship.dataset.dyad.path}data/${file}`,
    () => Promise.resolve({ name: file, ...download }),
    defaultView.lang,
    true,
    request
  );
}
