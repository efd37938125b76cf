import type { WarmthLine } from '#lib/analysis/index.ts';
import { isOfMeasuresAlone, type Dataset } from '#lib/dataset/index.ts';
import { measureName } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { boundsOf, runsOf, valuesWithin, type OutsideValue } from './measured-values.ts';
import { outsideMeasureWords, type OutsideMeasureWords } from './outside-measure-words.ts';

/** A measure from outside the record, as it is drawn below the line: of the period in view, on a scale of its own. */
export interface OutsideMeasure extends OutsideMeasureWords {
  readonly id: string;
  /** What it is called, with its direction if it has one. */
  readonly title: string;
  readonly bounds: readonly [low: number, high: number];
  /** Values without a gap between them, in order of time. */
  readonly runs: readonly (readonly OutsideValue[])[];
}

/** The measures that a view asks for, with the values of its period. One without any is left out. */
export function outsideMeasures(dataset: Dataset, view: View, line: WarmthLine): readonly OutsideMeasure[] {
  // Of a record that has nothing else, all are drawn unless some are asked for.
  const asked =
    view.series.length === 0 && isOfMeasuresAlone(dataset) ? dataset.measures.map((one) => one.id) : view.series;
  return asked.flatMap((id) => {
    const measure = dataset.measures.find((one) => one.id === id);
    const values = measure ? valuesWithin(measure, line.domain) : [];
    if (!measure || values.length === 0) return [];
    const title = measureName(view.lang, dataset, measure);
    return [
      {
        id,
        title,
        bounds: boundsOf(measure),
        runs: runsOf(values),
        ...outsideMeasureWords(measure, { title, values, line, lang: view.lang })
      }
    ];
  });
}
