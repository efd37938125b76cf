import { figureOf, type ChartFigure } from '$lib/charts';
import type { Dataset } from '$lib/dataset';
import { selectEvents, type ChartName, type View } from '$lib/view';

const known = new WeakMap<View, Map<ChartName, ChartFigure | null>>();

/** What a slide's chart shows; null where its view leaves no event. Views do not change, so that each is counted once. */
export function figureOfView(chart: ChartName, dataset: Dataset, view: View): ChartFigure | null {
  const figures = known.get(view) ?? new Map<ChartName, ChartFigure | null>();
  known.set(view, figures);
  const found = figures.get(chart);
  if (found !== undefined) return found;
  const figure = selectEvents(dataset, view).length === 0 ? null : figureOf(chart, dataset, view);
  figures.set(chart, figure);
  return figure;
}
