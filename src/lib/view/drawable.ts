import { isOfMeasuresAlone, type Dataset } from '#lib/dataset/index.ts';
import { chartNames, type ChartName } from './choices.ts';
import { selectEvents } from './select-events.ts';
import type { View } from './view.ts';

/** The charts that a record has: of measures alone the one that they are drawn in, as the others are made of events. */
export const chartsOf = (dataset: Pick<Dataset, 'events' | 'measures'>): readonly ChartName[] =>
  isOfMeasuresAlone(dataset) ? ['warmth'] : chartNames;

/** Whether a view of a chart leaves something to draw: events, or where a record has none what was measured. */
export const isDrawable = (dataset: Dataset, chart: ChartName, view: View): boolean =>
  isOfMeasuresAlone(dataset) ? chartsOf(dataset).includes(chart) : selectEvents(dataset, view).length > 0;
