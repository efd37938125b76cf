import { problemInWords } from '#lib/messages/index.ts';
import { readComparison } from '#lib/view/index.ts';
import { comparable, comparedFigure } from '../../../compared.server.ts';
import { sentence } from '../../file-response.server.ts';

export const prerender = __STATIC__;

/** A comparison as the slides of a briefing are sent it: numbers and words, not yet drawn. */
export const GET = ({ url }) => {
  const query = __STATIC__ ? new URLSearchParams() : url.searchParams;
  const {
    comparison,
    problems: [problem]
  } = readComparison(query, comparable);
  return problem
    ? sentence(400, problemInWords(comparison.view.lang, problem))
    : Response.json(comparedFigure(comparison), { headers: { 'Cache-Control': 'no-cache' } });
};
