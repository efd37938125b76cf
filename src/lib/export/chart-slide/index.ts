import { notesBelow, tokens, type ChartFigure, type Tokens } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { message } from '#lib/messages/index.ts';
import type { Theme } from '#lib/view/index.ts';
import type { PptxDeck, PptxGraphic, PptxLook, PptxPicture, PptxSlide } from '../pptx/pptx-deck.ts';
import { densityChart } from './density-slide.ts';
import { smallTitle } from './slide-title.ts';
import { warmthChart } from './warmth-slide.ts';

/** The drawing of a figure without title and notes, for what PowerPoint has no chart of. */
export type Picture = (figure: ChartFigure) => Pick<PptxPicture, 'svg' | 'pixels' | 'width' | 'height'>;

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

export function deckOf(slides: readonly PptxSlide[], theme: Theme, facts: PptxDeck['facts']): PptxDeck {
  return {
    slides: slides.map((slide) => ({ ...slide, smallTitle: smallTitle(slide.title) })),
    facts,
    look: lookOf(theme)
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

function lookOf(theme: Theme): PptxLook {
  const { paper, ground, ink, quiet, quad, category, accent } = tokens[theme];
  return {
    dark: theme === 'dark',
    paper,
    ground,
    ink,
    quiet,
    accents: [...Object.values(quad), category.third, accent]
  };
}
