import type { Dataset } from '#lib/dataset/index.ts';
import { comparisonMessage } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { comparisonFigure, type ComparisonFigure } from './comparison-figure.ts';

/** The warmth of each side toward the other as two lines: a comparison of one relationship with itself. */
export function directedFigure(dataset: Dataset, view: View): ComparisonFigure {
  const { id } = dataset.dyad;
  const line = (name: 'a' | 'b', direction: 'ab' | 'ba') => ({ name, relationship: id, from: '', to: '', direction });
  const figure = comparisonFigure(new Map([[id, dataset]]), {
    view: { ...view, direction: 'both' },
    lines: [line('a', 'ab'), line('b', 'ba')]
  });
  const { eras, background, measures } = dataset;
  const alone =
    [eras, background, measures].some((each) => each.length > 0) && comparisonMessage(view.lang, 'compare.note.alone');
  // The site may have other relationships, which its address has to tell apart.
  return {
    ...figure,
    query: figure.lasting,
    notes: alone ? [...figure.notes.slice(0, -1), alone, ...figure.notes.slice(-1)] : figure.notes
  };
}
