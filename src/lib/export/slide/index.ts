import { tokens, type ChartFigure, type Tokens } from '$lib/charts';
import type { Dataset } from '$lib/dataset';
import { fileMessage, message } from '$lib/messages';
import type { Language, Theme } from '$lib/view';
import { roles, type WordsBody } from '../deck/types';
import { scaleOf } from '../deck/words';
import type { PptxDeck, PptxGraphic, PptxLook, PptxPicture, PptxSlide } from '../pptx/deck';
import { densityChart } from './density';
import { warmthChart } from './warmth';

/** Room for words on a slide of 1280 pixels width, in pixels; a little less than there is, since programs set letters in their own way. */
const wordsRoom = { one: { width: 1140, height: 440 }, two: { width: 540, height: 440 } } as const;
const pointsAPixel = 0.75;

/** The drawing of a figure without title and notes, for what PowerPoint has no chart of. */
export type Picture = (figure: ChartFigure) => Pick<PptxPicture, 'svg' | 'pixels' | 'width' | 'height'>;

/** A chart as a slide: its words as text, its numbers as a chart that can be edited where PowerPoint has the kind. */
export function slideOf(figure: ChartFigure, dataset: Dataset, theme: Theme, picture: Picture): PptxSlide {
  return {
    title: figure.title, subtitle: figure.subtitle, graphic: graphicOf(figure, dataset, tokens[theme], picture),
    foot: [...partial(figure), ...figure.notes, creditOf(dataset, figure.view.lang)],
    speech: `${figure.summary}\n${figure.reading}`, words: []
  };
}

/** Who made it, of which data, under which licence. */
export function creditOf({ dyad: { date, licence } }: Dataset, lang: Language): string {
  return fileMessage(lang, 'slide.credit', { author: fileMessage(lang, 'file.author'), date, licence: licence.title });
}

/** Words as a slide: set as large as they have room, in points. */
export function wordsSlide({ title, columns, foot, speech }: Pick<PptxSlide, 'title' | 'foot' | 'speech'> & WordsBody, theme: Theme): PptxSlide {
  const { ink, quiet } = tokens[theme];
  const scale = scaleOf(columns, wordsRoom[columns.length === 1 ? 'one' : 'two']);
  const points = (pixels: number) => Math.round(pixels * scale * pointsAPixel * 10) / 10;
  return {
    title, subtitle: '', foot, speech, graphic: null,
    words: columns.map((blocks) => blocks.map(({ role, text }) => {
      const look = roles[role];
      return { text, size: points(look.size), strong: look.strong, colour: look.quiet ? quiet : ink, before: points(look.before) };
    }))
  };
}

export function deckOf(slides: readonly PptxSlide[], theme: Theme, facts: PptxDeck['facts']): PptxDeck {
  return { slides, facts, look: lookOf(theme) };
}

function graphicOf(figure: ChartFigure, dataset: Dataset, colours: Tokens, picture: Picture): PptxGraphic {
  switch (figure.chart) {
    case 'warmth': return warmthChart(figure, dataset, colours);
    case 'density': return densityChart(figure, colours);
    case 'network': return { kind: 'picture', alt: figure.summary, ...picture(figure) };
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
  return { dark: theme === 'dark', paper, ground, ink, quiet, accents: [...Object.values(quad), category.third, accent] };
}
