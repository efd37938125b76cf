import { joinSentences, notesBelow, tokens, type ChartFigure, type Tokens } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import type { Theme } from '#lib/view/index.ts';
import type { PptxGraphic, PptxSlide } from '../pptx-deck.ts';
import { densityChart, partlyMark } from './density-slide.ts';
import type { Picture } from './slide-picture.ts';
import { warmthChart } from './warmth-slide.ts';

/** A chart as a slide: its words as text, its numbers as a chart that can be edited where PowerPoint has the kind. */
export function slideOf(
  figure: ChartFigure,
  dataset: Dataset,
  theme: Theme,
  picture: Picture,
  colours: Tokens = tokens[theme]
): PptxSlide {
  return {
    title: figure.title,
    subtitle: figure.subtitle,
    graphic: withLegend(graphicOf(figure, dataset, colours, picture), figure),
    foot: [footOf(figure)],
    speech: `${figure.summary}\n${figure.reading}`,
    words: []
  };
}

function graphicOf(figure: ChartFigure, dataset: Dataset, colours: Tokens, picture: Picture): PptxGraphic {
  switch (figure.chart) {
    case 'warmth':
      return warmthChart(figure, dataset, colours);
    case 'density':
      return densityChart(figure, colours);
    case 'network':
    case 'robustness':
      return { kind: 'picture', alt: figure.summary, ...picture(figure) };
  }
}

/** A chart that can be edited, without its legend where the figure has none. */
function withLegend(graphic: PptxGraphic, { withoutLegend }: ChartFigure): PptxGraphic {
  if (graphic.kind === 'picture' || !withoutLegend) return graphic;
  return { ...graphic, series: graphic.series.map((series) => ({ ...series, inLegend: false })) };
}

/**
 * What stands below the drawing, one sentence after another so that all of it has room there; the note on bins that are
 * only partly covered with the mark that they bear here.
 */
function footOf(figure: ChartFigure): string {
  const partly = figure.chart === 'density' ? figure.partly : '';
  return joinSentences(...notesBelow(figure).map((note) => (note === partly ? `${partlyMark} ${note}` : note)));
}
