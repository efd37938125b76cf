import { error } from '@sveltejs/kit';
import { chartNames } from '$lib/view';
import { failureInWords } from '../../../failure';

export const entries = () => chartNames.map((chart) => ({ chart }));

export const load = ({ params }) => {
  const chart = chartNames.find((name) => name === params.chart);
  if (!chart) error(404, failureInWords(404));
  return { chart };
};
