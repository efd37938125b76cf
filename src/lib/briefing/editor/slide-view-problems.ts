import type { Dataset } from '#lib/dataset/index.ts';
import { editorMessage, problemInWords } from '#lib/messages/index.ts';
import { checkView, isDrawable, truncated, type ChartName, type Language, type View } from '#lib/view/index.ts';
import { emptyViewProblem, faultInWords, noParameter, readTypedView } from '../deck/index.ts';

/** Why a text cannot be a view; empty where it can. */
export function queryProblem(language: Language, text: string, base?: View): string {
  const {
    problems: [problem],
    unknown: [name],
    elsewhere
  } = readTypedView(text, base);
  if (elsewhere !== '') return editorMessage(language, 'slide.elsewhere', { path: truncated(elsewhere) });
  if (problem) return problemInWords(language, problem);
  return name === undefined ? '' : faultInWords(language, noParameter('view', name));
}

/** What the data lack of a view that is well formed: each a sentence. The view is kept all the same. */
export function viewWarnings(language: Language, dataset: Dataset, chart: ChartName, view: View): string[] {
  const unknown = checkView(dataset, view).map((problem) => problemInWords(language, problem));
  return !isDrawable(dataset, chart, view)
    ? [...unknown, faultInWords(language, emptyViewProblem(dataset, chart, 'view'))]
    : unknown;
}
