import { parametersOf, relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import {
  exportFile,
  formats,
  noChartInWords,
  noFileInWords,
  readDownload,
  readFileName,
  readFileQuery,
  writeFileQuery
} from '#lib/export/index.ts';
import { serverTools } from '#lib/export/server-tools.server.ts';
import { problemInWords } from '#lib/messages/index.ts';
import { chartsOf, defaultView } from '#lib/view/index.ts';
import { answerFile, sentence } from '../../../file-response.server.ts';

// The static build holds the default files; the Node build makes each as it is asked for.
export const prerender = __STATIC__;
export const entries = () =>
  parametersOf(({ dataset }) =>
    chartsOf(dataset).flatMap((chart) => formats.map((format) => ({ file: `${chart}.${format}` })))
  );

/** One chart as a file: `/charts/warmth.png?from=1965&width=1920`; says in a sentence what cannot be followed. */
export const GET = ({ params: { dyad, file }, url, request }) => {
  const query = __STATIC__ ? new URLSearchParams() : url.searchParams;
  const { dataset } = relationshipAt(dyad);
  const asked = readFileName(file);
  if (asked === null) return sentence(404, noFileInWords(defaultView.lang));
  const refusal = noChartInWords(defaultView.lang, dataset, asked.chart);
  if (refusal !== '') return sentence(404, refusal);
  const { view, options, problems } = readFileQuery(dataset, query);
  const { download, problems: others } = readDownload(query);
  const [problem] = [...problems, ...others];
  if (problem) return sentence(400, problemInWords(view.lang, problem));
  const make = (wanted: AbortSignal) => exportFile(dataset, { ...asked, view, options }, serverTools(wanted));
  return answerFile(`${dataset.dyad.path}${file}?${writeFileQuery(view, options)}`, make, view.lang, download, request);
};
