import { error } from '@sveltejs/kit';
import { parametersOf, relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { noChartInWords } from '#lib/export/index.ts';
import { chartNames, chartsOf, defaultView } from '#lib/view/index.ts';
import { failureInWords } from '../../../../failure.ts';

export const entries = () => parametersOf(({ dataset }) => chartsOf(dataset).map((chart) => ({ chart })));

export const load = ({ params }) => {
  const chart = chartNames.find((name) => name === params.chart);
  if (!chart) error(404, failureInWords(404));
  const refusal = noChartInWords(defaultView.lang, relationshipAt(params.dyad).dataset, chart);
  if (refusal !== '') error(404, refusal);
  return { chart };
};
