import { notesBelow, tokens, type ChartFigure, type Tokens } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { message } from '#lib/messages/index.ts';
import type { Theme } from '#lib/view/index.ts';
import type { PptxGraphic, PptxSlide } from '../pptx-deck.ts';
import { densityChart } from './density-slide.ts';
import type { Picture } from './slide-picture.ts';
import { warmthChart } from './warmth-slide.ts';

/** A chart as a slide: its words as text, its numbers as a chart that can be edited where PowerPoint has the kind. */
export function slideOf(figure: ChartFigure, dataset: Dataset, theme: Theme, picture: Picture): PptxSlide {
  return {
    title: figure.title,
    subtitle: figure.subtitle,
    graphic: graphicOf(figure, dataset, tokens[theme], picture),
    foot: [...partial(figure), ...notesBelow(figure)],
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
      return { kind: 'picture', alt: figure.summary, ...picture(figure) };
  }
}

/** What the drawing says with a dashed frame: which columns the data cover in part. */
function partial(figure: ChartFigure): string[] {
  if (figure.chart !== 'density') return [];
  const columns = figure.columns.filter((column) => column.partial).map(({ label }) => label);
  return columns.length === 0 ? [] : [`${message(figure.view.lang, 'density.partial')}: ${columns.join(', ')}`];
}
