import { meanWeight, scaleOf, scalesOf } from '#lib/analysis/index.ts';
import { directionNames, isOfMeasuresAlone, sideNames, type Dataset } from '#lib/dataset/index.ts';
import {
  chartPageMessage,
  eraMessage,
  measureName,
  message,
  outsideMeasureMessage,
  scaleName
} from '#lib/messages/index.ts';
import {
  bins,
  defaultView,
  directionChoices,
  earlyChoices,
  eraChoices,
  forms,
  models,
  stacks,
  switches,
  weightChoices,
  type ChartName,
  type View
} from '#lib/view/index.ts';

/** A list to choose from: the parameter of the view that it sets, its label, what can be chosen, and what is. */
export interface MeasureField {
  readonly name: keyof View;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  /** Whether what is chosen is told while the form is folded, be it the default or not. */
  readonly isMain: boolean;
}

/** How a chart of a record can be measured: what the record has not is no choice. */
export function measureFields(chart: ChartName, dataset: Dataset, view: View): MeasureField[] {
  // A record without scores has no line that could be measured otherwise.
  const hasLine = scalesOf(dataset).length > 0;
  switch (chart) {
    case 'warmth':
      if (isOfMeasuresAlone(dataset)) return [];
      return [
        ...(hasLine ? lineFields(dataset, view) : []),
        // Where nothing says who did it to whom, there are no directions.
        ...(!hasLine || dataset.events.every(({ isUnsaid }) => isUnsaid) ? [] : [directionField(dataset, view)]),
        // Two lines are drawn alone.
        ...(view.direction === 'split' ? [] : backgroundFields(dataset, view))
      ];
    case 'robustness':
      return hasLine ? lineFields(dataset, view) : [];
    case 'density':
      return columnFields(dataset, view);
    case 'network':
      return [formField(view), ...scaleField(dataset, view)];
  }
}

/** What a form that is folded tells: what it always does, and what else was chosen. */
export const toldFields = (fields: readonly MeasureField[]): MeasureField[] =>
  fields.filter(({ name, value, isMain }) => isMain || value !== String(defaultView[name]));

const lineFields = (dataset: Dataset, view: View): MeasureField[] => {
  const { lang } = view;
  return [
    {
      name: 'model',
      label: message(lang, 'measure.model'),
      options: models.map((value) => ({ value, label: message(lang, `measure.model.${value}`) })),
      value: view.model,
      isMain: true
    },
    ...scaleField(dataset, view),
    ...weightField(dataset, view),
    {
      name: 'early',
      label: message(lang, 'measure.early'),
      options: earlyChoices.map((value) => ({ value, label: message(lang, `measure.early.${value}`) })),
      value: view.early,
      isMain: false
    }
  ];
};

/** Where there is but one scale that scores the record, there is nothing to choose. */
function scaleField(dataset: Dataset, { lang, scale }: View): MeasureField[] {
  const known = scalesOf(dataset);
  if (known.length < 2) return [];
  return [
    {
      name: 'scale',
      label: message(lang, 'measure.scale'),
      options: known.map((value) => ({ value, label: scaleName(lang, dataset.codebook, value) })),
      value: scaleOf(dataset, scale),
      isMain: true
    }
  ];
}

/** Where rows state weights, events can count by them. */
function weightField(dataset: Dataset, { lang, weights }: View): MeasureField[] {
  if (meanWeight(dataset) === null) return [];
  const name = dataset.dyad.weight;
  const counted =
    name === ''
      ? chartPageMessage(lang, 'measure.weights.unnamed')
      : chartPageMessage(lang, 'measure.weights.count', { name });
  return [
    {
      name: 'weights',
      label: chartPageMessage(lang, 'measure.weights'),
      options: weightChoices.map((value) => ({
        value,
        label: value === 'same' ? chartPageMessage(lang, 'measure.weights.same') : counted
      })),
      value: weights,
      isMain: false
    }
  ];
}

function directionField(dataset: Dataset, { lang, direction }: View): MeasureField {
  const [a, b] = sideNames(dataset);
  return {
    name: 'direction',
    label: message(lang, 'measure.direction'),
    options: directionChoices.map((value) => ({
      value,
      label:
        value === 'ab' || value === 'ba'
          ? message(lang, 'chip.direction', directionNames(dataset, value))
          : message(lang, `measure.direction.${value}`, { a, b })
    })),
    value: direction,
    isMain: false
  };
}

/** What the data have besides the record can be drawn or not; what was measured elsewhere, beside the line. */
function backgroundFields(dataset: Dataset, view: View): MeasureField[] {
  const { lang } = view;
  const { eras, background, measures } = dataset;
  const hasLeaders = eras.some(({ kind }) => kind === 'leader');
  return [
    ...(eras.length > 0
      ? [
          {
            name: 'eras' as const,
            label: eraMessage(lang, 'measure.eras'),
            options: eraChoices
              .filter((value) => value !== 'leaders' || hasLeaders)
              .map((value) => ({ value, label: eraMessage(lang, `measure.eras.${value}`) })),
            value: view.eras,
            isMain: false
          }
        ]
      : []),
    ...(background.length > 0
      ? [
          {
            name: 'background-events' as const,
            label: eraMessage(lang, 'measure.background-events'),
            options: switches.map((value) => ({ value, label: eraMessage(lang, `measure.${value}`) })),
            value: view['background-events'],
            isMain: false
          }
        ]
      : []),
    ...(measures.length > 0
      ? [
          {
            name: 'series' as const,
            label: outsideMeasureMessage(lang, 'measure.series'),
            options: [
              { value: '', label: outsideMeasureMessage(lang, 'measure.series.none') },
              ...measures.map((measure) => ({ value: measure.id, label: measureName(lang, dataset, measure) }))
            ],
            value: view.series[0] ?? '',
            isMain: false
          }
        ]
      : [])
  ];
}

function columnFields({ events }: Dataset, { lang, bin, stack }: View): MeasureField[] {
  const isCoded = events.some(({ category }) => category !== null);
  const hasContexts = events.some(({ contexts }) => contexts.length > 0);
  const columns: MeasureField = {
    name: 'bin',
    label: message(lang, 'measure.bin'),
    options: bins.map((value) => ({ value, label: message(lang, `measure.bin.${value}`) })),
    value: bin,
    isMain: true
  };
  if (!isCoded && !hasContexts) return [columns];
  // What no event has stacks nothing.
  const stacked = stacks.filter((value) => (value === 'context' ? hasContexts : value === 'category' ? isCoded : true));
  return [
    columns,
    {
      name: 'stack',
      label: message(lang, 'measure.stack'),
      options: stacked.map((value) => ({ value, label: message(lang, `measure.stack.${value}`) })),
      value: stack,
      isMain: true
    }
  ];
}

const formField = ({ lang, form }: View): MeasureField => ({
  name: 'form',
  label: chartPageMessage(lang, 'measure.form'),
  options: ['' as const, ...forms].map((value) => ({
    value,
    label: chartPageMessage(lang, value === '' ? 'measure.form.either' : `measure.form.${value}`)
  })),
  value: form,
  isMain: true
});
