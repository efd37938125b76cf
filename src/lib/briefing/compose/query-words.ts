import type { Dataset } from '$lib/dataset';
import { composeMessage, problemInWords } from '$lib/messages';
import { checkView, selectEvents, type Language, type View } from '$lib/view';
import { viewWritten } from '../edit';

/** Why a text cannot be a view; empty where it can. */
export function queryProblem(language: Language, text: string, base?: View): string {
  const { problems, unknown } = viewWritten(text, base);
  const [problem] = problems;
  if (problem) return problemInWords(language, problem);
  return unknown[0] === undefined ? '' : composeMessage(language, 'slide.unknownName', { name: unknown[0].slice(0, 80) });
}

/** What the data lack of a view that is well formed: each a sentence. The view is kept all the same. */
export function viewWarnings(language: Language, dataset: Dataset, view: View): string[] {
  const unknown = checkView(dataset, view).map((problem) => problemInWords(language, problem));
  return selectEvents(dataset, view).length === 0 ? [...unknown, composeMessage(language, 'slide.nothing')] : unknown;
}
