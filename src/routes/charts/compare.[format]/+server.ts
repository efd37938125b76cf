import {
  exportShown,
  fileQuery,
  formats,
  noFileInWords,
  readComparisonQuery,
  readDownload
} from '#lib/export/index.ts';
import { serverTools } from '#lib/export/server-tools.server.ts';
import { problemInWords } from '#lib/messages/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { comparable, comparedFigure } from '../../../compared.server.ts';
import { answerFile, sentence } from '../../file-response.server.ts';

export const prerender = __STATIC__;
export const entries = () => formats.map((format) => ({ format }));

/** A comparison as a file: `/charts/compare.png?a=pakistan-russia&b=india-russia&width=1920`. */
export const GET = ({ params, url, request }) => {
  const query = __STATIC__ ? new URLSearchParams() : url.searchParams;
  const format = formats.find((known) => known === params.format);
  if (!format) return sentence(404, noFileInWords(defaultView.lang));
  const { comparison, options, problems } = readComparisonQuery(query, comparable);
  const { view } = comparison;
  const { download, problems: others } = readDownload(query);
  const [problem] = [...problems, ...others];
  if (problem) return sentence(400, problemInWords(view.lang, problem));
  const figure = comparedFigure(comparison);
  const asked = { format, view, options };
  return answerFile(
    `compare.${format}?${fileQuery(figure, asked)}`,
    (wanted) => exportShown({ figure, dataset: null }, asked, serverTools(wanted)),
    view.lang,
    download,
    request
  );
};
