import { scaleOf } from '#lib/analysis/index.ts';
import {
  doubtNotes,
  doubtsBeside,
  figureOf,
  joinSentences,
  sourceNote,
  underTitle,
  warmthFigure,
  withStepsOf,
  type ChartFigure,
  type ComparisonFigure,
  type PointedOut,
  type WarmthFigure
} from '#lib/charts/index.ts';
import { isOfMeasuresAlone, type Dataset } from '#lib/dataset/index.ts';
import { briefingMessage, scaleName } from '#lib/messages/index.ts';
import { isDrawable, selectEvents, writeView, type Language, type View } from '#lib/view/index.ts';
import type { ChartSlide, ComparisonSlide, Slide } from '../deck/index.ts';

/**
 * What a slide's chart shows of its own view or a step's, in the reader's language and under the slide's title; null
 * where the view leaves nothing to draw.
 */
export function figureOfSlide(slide: ChartSlide, dataset: Dataset, view: View, lang: Language): ChartFigure | null {
  const { chart, title } = slide;
  if (!isDrawable(dataset, chart, view)) return null;
  const figure = underTitle(figureOf(chart, dataset, { ...view, lang }), title);
  if (figure.chart === 'network') return withStepsOf(figure, dataset, drawnOf(slide, dataset));
  return figure.chart === 'warmth' ? { ...figure, pointedOut: pointedOutBy(slide, dataset, figure.view) } : figure;
}

/** What a slide points out, as it begins and at its steps, wherever these are drawn on the line of this view. */
function pointedOutBy({ view: whole, steps }: ChartSlide, dataset: Dataset, view: View): PointedOut {
  const line = (each: View) => writeView({ ...each, highlight: [], lang: view.lang });
  const views = [whole, ...steps].filter((each) => line(each) === line(view));
  const highlight = [...new Set(views.flatMap((each) => each.highlight))];
  return {
    labels: warmthFigure(dataset, { ...view, highlight }).labels,
    steps: views.map((each) => new Set(each.highlight))
  };
}

/** The views of a slide, as it begins and of its steps, that leave something to draw. */
const drawnOf = ({ chart, view, steps }: ChartSlide, dataset: Dataset): View[] =>
  [view, ...steps].filter((each) => isDrawable(dataset, chart, each));

/** What a slide says around its drawing: its measure, and what stands at its foot. */
export interface SlideWords {
  readonly subtitle: string;
  readonly foot: string;
}

/**
 * The words of a slide as it begins and at each of its steps, for which it keeps room, so that no node of a network moves
 * from one to the next; none for other slides.
 */
export function wordsOfSteps(slide: Slide, dataset: Dataset, language: Language): SlideWords[] {
  if (slide.kind !== 'chart' || slide.chart !== 'network' || slide.steps.length === 0) return [];
  return drawnOf(slide, dataset).flatMap((view) => {
    const figure = figureOfSlide(slide, dataset, view, language);
    return figure ? [{ subtitle: slideSubtitle(figure, dataset), foot: footOf(figure, dataset, language) }] : [];
  });
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
 * all rests on. A network may be drawn `whole`, where there is more room than on a slide.
 */
export function footOf(figure: ChartFigure | null, dataset: Dataset, language: Language, whole = false): string {
  if (figure?.chart === 'compare') return joinSentences(figure.leftOut, ...figure.foot);
  return joinSentences(
    ...(figure?.chart === 'warmth' ? signsInWords(figure, language) : []),
    ...(figure?.chart === 'warmth' ? figure.measures.map(({ note }) => note) : []),
    figure?.chart === 'network' ? (whole ? figure.words.strongest : figure.leftOut) : '',
    figure?.choice ?? '',
    figure?.pointed ?? '',
    ...doubtNotes(figure ? doubtsBeside(figure) : [], language),
    goneNote(figure, dataset, language),
    sourceNote(dataset, language)
  );
}
