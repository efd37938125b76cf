import { scaleOf } from '#lib/analysis/index.ts';
import {
  doubtNotes,
  doubtsBeside,
  doubtsOf,
  figureOf,
  joinSentences,
  sourceNote,
  underTitle,
  type ChartFigure,
  type ComparisonFigure,
  type WarmthFigure
} from '#lib/charts/index.ts';
import { isOfMeasuresAlone, type Dataset } from '#lib/dataset/index.ts';
import { briefingMessage, scaleName } from '#lib/messages/index.ts';
import { isDrawable, selectEvents, type Language, type View } from '#lib/view/index.ts';
import type { ChartSlide, ComparisonSlide } from '../deck/index.ts';

/**
 * What a slide's chart shows of its own view or a step's, in the reader's language and under the slide's title; null
 * where the view leaves nothing to draw.
 */
export function figureOfSlide(
  { chart, title, view: whole, steps }: ChartSlide,
  dataset: Dataset,
  view: View,
  lang: Language
): ChartFigure | null {
  if (!isDrawable(dataset, chart, view)) return null;
  const figure = underTitle(figureOf(chart, dataset, { ...view, lang }), title);
  if (figure.chart !== 'warmth') return figure;
  const chosen = new Set([whole, ...steps].flatMap(({ highlight }) => highlight));
  return { ...figure, doubtsOfSteps: doubtsOf(dataset.events.filter(({ id }) => chosen.has(id))) };
}

/** What a slide's comparison shows under the slide's title; null where it is not here, or there is nothing to compare. */
export const figureOfComparison = (
  { title }: ComparisonSlide,
  figure: ComparisonFigure | null | undefined
): ChartFigure | null => (figure ? underTitle(figure, title) : null);

/** The measure of a slide's chart in a few words that are read from afar; its own subtitle tells it in full. */
export function slideSubtitle(figure: ChartFigure, dataset: Dataset): string {
  const { view } = figure;
  const { lang } = view;
  switch (figure.chart) {
    case 'warmth': {
      if (isOfMeasuresAlone(dataset)) return briefingMessage(lang, 'slide.subtitle.measures');
      if (figure.line.isUnscored) return briefingMessage(lang, 'slide.subtitle.events');
      const measure = briefingMessage(lang, `slide.subtitle.${view.model}`, { halflife: view.halflife });
      const scale = scaleOf(dataset, view.scale);
      const subtitle =
        scale === 'plover'
          ? measure
          : briefingMessage(lang, 'slide.subtitle.scale', {
              subtitle: measure,
              scale: scaleName(lang, dataset.codebook, scale)
            });
      return figure.limit === ''
        ? subtitle
        : briefingMessage(lang, 'slide.subtitle.limited', { subtitle, limit: figure.limit });
    }
    case 'density':
      return briefingMessage(lang, `slide.subtitle.${view.bin}`);
    case 'network':
      return briefingMessage(lang, 'slide.subtitle.network', { events: selectEvents(dataset, view).length });
    case 'compare':
      return figure.subtitle;
    case 'robustness':
      // The first panel is the line as it is shown.
      return briefingMessage(lang, `slide.subtitle.${figure.moves === '' ? 'robustness' : 'tested'}`, {
        settings: figure.panels.length - 1,
        moves: figure.moves
      });
  }
}

/** Which events that a slide should point out the data no longer have; empty where all are there. */
export function goneNote(figure: ChartFigure | null, dataset: Dataset, language: Language): string {
  const gone = figure?.view.highlight.filter((id) => !dataset.events.some((event) => event.id === id)) ?? [];
  return gone.length === 0
    ? ''
    : briefingMessage(language, 'slide.goneMarked', {
        count: gone.length,
        events: gone.map((id) => `“${id}”`).join(', ')
      });
}

/** What the numbers beside names and the dashes of a line are, where there are any. */
const signsInWords = ({ labels, series, enough }: WarmthFigure, language: Language): string[] => [
  ...(labels.some(({ size }) => size !== '') ? [briefingMessage(language, 'slide.foot.sizes')] : []),
  ...(series.some(({ effective }) => effective < enough) ? [briefingMessage(language, 'slide.foot.dashed')] : [])
];

/**
 * What stands at the foot of a slide: what its chart shows and points out, what of that is gone from the data, and what
 * all rests on.
 */
export function footOf(figure: ChartFigure | null, dataset: Dataset, language: Language): string {
  if (figure?.chart === 'compare') return joinSentences(figure.leftOut, ...figure.foot);
  return joinSentences(
    ...(figure?.chart === 'warmth' ? signsInWords(figure, language) : []),
    ...(figure?.chart === 'warmth' ? figure.measures.map(({ note }) => note) : []),
    figure?.chart === 'network' ? figure.leftOut : '',
    figure?.choice ?? '',
    figure?.pointed ?? '',
    ...doubtNotes(figure ? doubtsBeside(figure) : [], language),
    goneNote(figure, dataset, language),
    sourceNote(dataset, language)
  );
}
