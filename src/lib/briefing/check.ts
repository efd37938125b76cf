import type { Dataset } from '$lib/dataset';
import { problemInWords } from '$lib/messages';
import { checkView, defaultView, selectEvents, type View } from '$lib/view';
import type { Deck, DeckProblem } from './types';

/** What of a deck the data do not bear: events, codes and actors that they lack, and views that leave nothing to show. */
export function checkDeck(dataset: Dataset, { slides }: Deck): DeckProblem[] {
  const known = new Set(dataset.events.map(({ id }) => id));
  return slides.flatMap((slide, n): DeckProblem[] => {
    const path = `slides.${n + 1}`;
    if (slide.kind === 'event') return known.has(slide.event) ? [] : [{ path: `${path}.event`, message: `the data have no event "${slide.event}"` }];
    if (slide.kind === 'text') return [];
    return [...viewProblems(dataset, slide.view, `${path}.view`), ...slide.steps.flatMap((step, k) => viewProblems(dataset, step, `${path}.steps.${k + 1}`))];
  });
}

function viewProblems(dataset: Dataset, view: View, path: string): DeckProblem[] {
  const unknown = checkView(dataset, view).map((problem) => ({ path, message: problemInWords(defaultView.lang, problem) }));
  return unknown.length > 0 || selectEvents(dataset, view).length > 0 ? unknown : [{ path, message: 'no event fits this view' }];
}
