import type { Dataset } from '#lib/dataset/index.ts';
import { chartsOf, checkView, defaultView, isDrawable, type ChartName, type View } from '#lib/view/index.ts';
import type { DeckProblem } from './deck-problem.ts';
import { deckVersion } from './deck-schema.ts';
import type { Deck, Slide } from './deck.ts';
import { readDeck } from './read-deck.ts';
import { writeDeck } from './write-deck.ts';

/**
 * What of a deck the data do not bear: events, codes and actors that they lack, and views that leave nothing to show.
 */
export function checkDeck(dataset: Dataset, { slides }: Deck): DeckProblem[] {
  return slides.flatMap((slide, n): DeckProblem[] => {
    const path = `slides.${n + 1}`;
    if (slide.kind === 'event')
      return checkView(dataset, { ...defaultView, highlight: [slide.event] }).map((view) => ({
        path: `${path}.event`,
        fault: 'view',
        view: { ...view, parameter: 'event' }
      }));
    if (slide.kind === 'text' || slide.kind === 'compare') return [];
    const { chart } = slide;
    return [
      ...viewProblems(dataset, chart, slide.view, `${path}.view`),
      ...slide.steps.flatMap((step, k) => viewProblems(dataset, chart, step, `${path}.steps.${k + 1}`))
    ];
  });
}

function viewProblems(dataset: Dataset, chart: ChartName, view: View, path: string): DeckProblem[] {
  const unknown = checkView(dataset, view).map((problem): DeckProblem => ({ path, fault: 'view', view: problem }));
  return unknown.length > 0 || isDrawable(dataset, chart, view) ? unknown : [emptyViewProblem(dataset, chart, path)];
}

/** Why a view of a chart leaves nothing to draw: no event fits it, or the record has none to make the chart of. */
export const emptyViewProblem = (dataset: Dataset, chart: ChartName, path: string): DeckProblem =>
  chartsOf(dataset).includes(chart)
    ? { path, fault: 'nothing', value: '', allowed: '' }
    : { path, fault: 'noEvents', value: chart, allowed: chartsOf(dataset).join(', ') };

/** Why a slide cannot be kept as it is written: as its file would be refused. */
export function slideProblem(slide: Slide): DeckProblem | undefined {
  return readDeck({ ...writeDeck({ title: '…', slides: [slide] }), version: deckVersion }).problems[0];
}

/** The same of a deck's own title. */
export function deckTitleProblem(title: string): DeckProblem | undefined {
  return readDeck({ version: deckVersion, title, slides: [{ id: 'a', title: '…', text: '' }] }).problems[0];
}
