import { error } from '@sveltejs/kit';
import { parametersOf } from '#lib/dataset/read/packaged-dataset.server.ts';
import { chartNames } from '#lib/view/index.ts';
import { failureInWords } from '../../../../failure.ts';

export const entries = () => parametersOf(() => chartNames.map((chart) => ({ chart })));

export const load = ({ params }) => {
  const chart = chartNames.find((name) => name === params.chart);
  if (!chart) error(404, failureInWords(404));
  return { chart };
};
