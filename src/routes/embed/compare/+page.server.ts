import { readComparison } from '#lib/view/index.ts';
import { comparable, comparedFigure } from '../../../compared.server.ts';

export const load = ({ url }) => {
  const { comparison, problems } = readComparison(__STATIC__ ? new URLSearchParams() : url.searchParams, comparable);
  return { figure: comparedFigure(comparison), problems };
};
